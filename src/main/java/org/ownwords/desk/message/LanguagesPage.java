package org.ownwords.desk.message;

import java.util.Comparator;
import java.util.List;
import org.ownwords.exchange.LanguageBriefs;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.LanguageBrief;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The languages that have a brief for co-development instead of a text. */
@Controller
class LanguagesPage {

    private final LanguageBriefs briefs;
    private final Library library;

    LanguagesPage(LanguageBriefs briefs, Library library) {
        this.briefs = briefs;
        this.library = library;
    }

    /** A brief with its language. */
    public record Row(LanguageBrief brief, Language language) {}

    @GetMapping("/languages")
    String all(Model model) {
        model.addAttribute(
                "rows",
                briefs.all().stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(row -> row.language().englishName()))
                        .toList());
        return "desk/message/languages";
    }

    @GetMapping("/languages/{tag}")
    String one(@PathVariable String tag, Model model) {
        Language language = library.language(tag);
        Row row = briefs.of(language.tag()).map(this::row).orElseThrow(Library::notFound);
        model.addAttribute("row", row);
        model.addAttribute("parts", LanguageBrief.Part.values());
        model.addAttribute("written", names(language.writtenFallback()));
        model.addAttribute("spoken", names(language.spokenFallback()));
        return "desk/message/brief";
    }

    private Row row(LanguageBrief brief) {
        return new Row(brief, library.language(brief.tag().value()));
    }

    private List<String> names(List<LanguageTag> tags) {
        return tags.stream()
                .map(tag -> library.language(tag.value()).englishName())
                .toList();
    }
}
