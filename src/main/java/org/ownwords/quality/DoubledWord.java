package org.ownwords.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.quality.Finding.Span;

/** The same word twice is mostly a slip; in many languages of Asia and Africa it is grammar, and those are left alone. */
final class DoubledWord implements SectionCheck {

    static final String ID = "doubled-word";

    private static final Set<String> SCRIPTS = Set.of("Latn", "Cyrl", "Grek");
    private static final Set<String> DOUBLING = Set.of(
            "id", "ms", "fil", "tl", "ceb", "ilo", "vi", "so", "sw", "sw-CD", "tr", "tr-CY", "ht", "jam", "yo", "af",
            "az");
    private static final Pattern TWICE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}'’-])([\\p{L}\\p{M}]{2,})\\s+\\1(?![\\p{L}\\p{M}'’-])");

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (!SCRIPTS.contains(subject.language().script())
                || DOUBLING.contains(subject.language().tag().value())) {
            return List.of();
        }
        return TWICE.matcher(section.words())
                .results()
                .map(found -> section.warn(
                        ID,
                        new Span(found.start(), found.end()),
                        "\"" + found.group(1) + "\" stands twice.",
                        "Take one out, unless it is meant."))
                .toList();
    }
}
