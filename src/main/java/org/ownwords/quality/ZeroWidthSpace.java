package org.ownwords.quality;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ownwords.quality.Finding.Span;

/**
 * What nobody sees breaks words in search and forces a text message into UCS-2. Joiners (U+200C, U+200D) are kept where scripts join:
 * Persian, Kurdish, Bengali and others need them; between two letters of a script that never joins they are a slip. Khmer, Lao,
 * Burmese and Thai part words with spaces of no width rightly.
 */
final class ZeroWidthSpace implements SectionCheck {

    static final String ID = "zero-width-space";

    private static final Set<String> PARTING_WORDS = Set.of("Khmr", "Laoo", "Mymr", "Thai");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u200B\\uFEFF\\u00AD\\u180E\\u2061-\\u2064\\u115F\\u1160\\u3164\\uFFA0\\x{E0000}-\\x{E007F}]|(?<=\\p{L})[\\u200C\\u200D](?=\\p{L})");
    private static final Set<Integer> NEVER_JOINED = Set.of(
            UScript.LATIN,
            UScript.CYRILLIC,
            UScript.GREEK,
            UScript.ARMENIAN,
            UScript.GEORGIAN,
            UScript.ETHIOPIC,
            UScript.HAN,
            UScript.HANGUL,
            UScript.HEBREW,
            UScript.THAI);

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        String script = subject.language().script();
        return INVISIBLE
                .matcher(section.words())
                .results()
                .filter(found -> isWrong(section.words(), found, script))
                .map(found -> section.warn(
                        ID,
                        new Span(found.start(), found.end()),
                        "A character that nobody sees stands here ("
                                + named(found.group().codePointAt(0)) + ").",
                        "Take it out."))
                .toList();
    }

    /** The character's number as Unicode writes it. */
    static String named(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean isWrong(String words, MatchResult found, String script) {
        return switch (found.group().charAt(0)) {
            case '\u200C', '\u200D' -> NEVER_JOINED.contains(UScript.getScript(words.codePointBefore(found.start())));
            case '\u200B' -> !PARTING_WORDS.contains(script);
            default -> true;
        };
    }
}
