package org.ownwords.exchange;

import java.util.List;
import java.util.function.Predicate;
import org.ownwords.base.TextFile;
import org.ownwords.language.LanguageTable;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.GlossaryFile;

/** The glossaries of a pack: the shared one, and those of its worked campaigns. */
public final class PackGlossary {

    static final String SHARED = "translations/glossary.yaml";
    private static final String EXAMPLES = "campaigns/[^/]+/glossary\\.yaml";

    private PackGlossary() {}

    /**
     * Reads the shared glossary, if the pack has one.
     *
     * @throws org.ownwords.base.ProblemException with every problem and its line
     */
    public static Glossary shared(PackFiles pack, LanguageTable languages) {
        return read(pack, languages, SHARED::equals);
    }

    /**
     * The same together with those of the worked campaigns, whose panels are invented: for the demo, and to check the pack itself.
     *
     * @throws org.ownwords.base.ProblemException with every problem and its line
     */
    public static Glossary withExamples(PackFiles pack, LanguageTable languages) {
        return read(pack, languages, path -> isGlossary(path));
    }

    static boolean isGlossary(String path) {
        return path.equals(SHARED) || path.matches(EXAMPLES);
    }

    private static Glossary read(PackFiles pack, LanguageTable languages, Predicate<String> wanted) {
        List<String> paths = pack.paths().stream().filter(wanted).toList();
        return paths.stream()
                .map(path -> GlossaryFile.read(path, TextFile.decode(path, pack.read(path)), languages))
                .reduce(Glossary.EMPTY, Glossary::and);
    }
}
