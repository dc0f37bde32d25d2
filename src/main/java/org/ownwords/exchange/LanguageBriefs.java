package org.ownwords.exchange;

import java.util.List;
import java.util.Optional;
import org.ownwords.base.TextFile;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.BriefFile;
import org.ownwords.message.LanguageBrief;
import org.springframework.stereotype.Component;

/** The co-development briefs that are packed with the program, for languages in which it brings no text. */
@Component
public class LanguageBriefs {

    static final String FOLDER = "translations/briefs/";

    private final List<LanguageBrief> all;

    public LanguageBriefs(LanguageTable languages) {
        PackFiles pack = PackFiles.starter();
        this.all = pack.paths().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(".md"))
                .map(path -> BriefFile.read(path, TextFile.decode(path, pack.read(path)), languages))
                .toList();
    }

    /** Every brief, by tag. */
    public List<LanguageBrief> all() {
        return all;
    }

    /** The brief of a language, where there is one. */
    public Optional<LanguageBrief> of(LanguageTag tag) {
        return all.stream().filter(brief -> brief.tag().equals(tag)).findFirst();
    }
}
