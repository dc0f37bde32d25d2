package org.ownwords.quality;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.quality.Finding.Span;

/**
 * A text tagged as Traditional Chinese is not in Simplified characters, nor the other way round. Many characters are both; only
 * those that one of the two does not use are counted.
 */
final class ChineseCharacters implements SectionCheck {

    static final String ID = "chinese-characters";

    private static final Map<String, String> NAMES = Map.of("Hans", "Simplified", "Hant", "Traditional");

    /** Large tables, read by the first Chinese text. */
    private static final class Tables {
        static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
        static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        String script = subject.language().script();
        if (!NAMES.containsKey(script)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (SectionText.Place place : section.places()) {
            String words = section.words(place.span());
            long simplified = words.codePoints()
                    .filter(c -> only(c, Tables.TO_TRADITIONAL, Tables.TO_SIMPLIFIED))
                    .count();
            long traditional = words.codePoints()
                    .filter(c -> only(c, Tables.TO_SIMPLIFIED, Tables.TO_TRADITIONAL))
                    .count();
            if (script.equals("Hans") ? traditional > simplified : simplified > traditional) {
                findings.add(finding(section, place.span(), script));
            }
        }
        return findings;
    }

    private static Finding finding(SectionText section, Span span, String script) {
        String other = script.equals("Hans") ? "Hant" : "Hans";
        return section.block(
                ID,
                span,
                "These words are in " + NAMES.get(other) + " characters, and the text is tagged as " + NAMES.get(script)
                        + ".",
                "Write them in " + NAMES.get(script) + " characters, or give the text its right tag.");
    }

    /** Whether a character changes on the way to the other kind and not on the way to its own. */
    private static boolean only(int character, Transliterator away, Transliterator home) {
        String sign = Character.toString(character);
        return !away.transliterate(sign).equals(sign)
                && home.transliterate(sign).equals(sign);
    }
}
