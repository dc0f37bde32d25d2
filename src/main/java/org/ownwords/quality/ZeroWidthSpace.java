package org.ownwords.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.quality.Finding.Span;

/**
 * A space of no width breaks words in search and forces a text message into UCS-2. Joiners (U+200C, U+200D) are kept: Persian,
 * Kurdish, Bengali and others need them. Khmer, Lao, Burmese and Thai part words with such spaces rightly.
 */
final class ZeroWidthSpace implements SectionCheck {

    static final String ID = "zero-width-space";

    private static final Set<String> PARTING_WORDS = Set.of("Khmr", "Laoo", "Mymr", "Thai");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF\\u00AD]");

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (PARTING_WORDS.contains(subject.language().script())) {
            return List.of();
        }
        return INVISIBLE
                .matcher(section.words())
                .results()
                .map(found -> section.warn(
                        ID,
                        new Span(found.start(), found.end()),
                        "A character that nobody sees stands here (U+"
                                + Integer.toHexString(0x10000 | found.group().charAt(0))
                                        .substring(1)
                                        .toUpperCase(Locale.ROOT)
                                + ").",
                        "Take it out."))
                .toList();
    }
}
