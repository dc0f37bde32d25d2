package org.ownwords.campaign.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ownwords.language.Language;

/**
 * The fonts of a contents page, within the page itself: whoever opens it offline may have none for Bengali or Urdu, and browsers
 * refuse font files beside a page on disk. Chinese, Japanese and Korean are left to the computer: their files are too large.
 */
final class KitFonts {

    private static final Set<String> EVERYWHERE = Set.of("", "Noto Sans");
    private static final String LARGE = " CJK ";

    private KitFonts() {}

    /** Style rules that bring the families of these languages and set their words in them. */
    static String css(Collection<Language> languages) {
        Set<String> families =
                languages.stream().map(Language::fontFamily).collect(Collectors.toCollection(TreeSet::new));
        String faces =
                families.stream().flatMap(family -> face(family).stream()).collect(Collectors.joining("\n"));
        String rules = languages.stream()
                .filter(language -> embedded(language.fontFamily()))
                .map(language -> ":lang(" + language.tag().value() + ") { font-family: \"" + language.fontFamily()
                        + "\", system-ui, \"Noto Sans\", sans-serif; }")
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return faces + "\n" + rules;
    }

    private static boolean embedded(String family) {
        return !EVERYWHERE.contains(family) && !family.contains(LARGE);
    }

    private static Optional<String> face(String family) {
        if (!embedded(family)) {
            return Optional.empty();
        }
        String file = "/fonts/" + family.toLowerCase(Locale.ROOT).replace(' ', '-') + "/400Regular/"
                + family.replace(" ", "") + "_400Regular.ttf";
        try (InputStream bytes = KitFonts.class.getResourceAsStream(file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of("@font-face { font-family: \"" + family + "\"; src: url(\"data:font/ttf;base64,"
                            + Base64.getEncoder().encodeToString(bytes.readAllBytes()) + "\"); }");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
