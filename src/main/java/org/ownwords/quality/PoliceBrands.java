package org.ownwords.quality;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.quality.Finding.Span;

/** Names by which people know the police, in Latin letters; plain "police" is a word and no name. */
final class PoliceBrands {

    private static final Pattern BRAND = Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}_])(?:"
            + "(?!(?:The|Your|Our|No|Not|Local|Any) )\\p{Lu}[\\p{L}'’&-]{1,40} (?:Police|Constabulary)"
            + "|Heddlu \\p{Lu}[\\p{L}-]{1,40}"
            + "|(?:True Vision|Action Fraud|Report Fraud|Crimestoppers|Neighbourhood Watch|Police Now|Scotland Yard|Police\\.uk)"
            + ")\\b");

    private PoliceBrands() {}

    static Stream<Span> in(String words) {
        return BRAND.matcher(words).results().map(found -> new Span(found.start(), found.end()));
    }
}
