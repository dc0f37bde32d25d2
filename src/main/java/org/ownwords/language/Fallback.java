package org.ownwords.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which language serves when a text in the one asked for is missing: by explicit lists alone, never by cutting a tag. */
public final class Fallback {

    private final LanguageTable table;
    private final FallbackReasons reasons;

    public Fallback(LanguageTable table) {
        this.table = table;
        this.reasons = new FallbackReasons(table);
    }

    /**
     * The proposal of the built-in table; a campaign uses one only after somebody confirmed it for the community. Tags that the
     * table does not hold serve nobody.
     *
     * @throws org.ownwords.base.ProblemException if the table does not hold the language asked for
     */
    public Resolution propose(LanguageTag requested, Medium medium, Set<LanguageTag> have) {
        Language wanted = table.require(requested);
        Set<LanguageTag> known = known(have);
        if (known.contains(wanted.tag())) {
            return own(wanted, medium, false);
        }
        Optional<LanguageTag> served = first(wanted, wanted.fallback(medium), known);
        return new Resolution(
                wanted.tag(),
                served,
                false,
                served.map(tag -> reasons.proposed(wanted, medium, table.require(tag), known))
                        .orElseGet(() -> reasons.held(wanted, medium, wanted.fallback(medium), known)));
    }

    /**
     * What a confirmed order allows: the language itself where there is one, else the first of the order that exists and is not
     * in {@code never_fallback}; none where the list holds nothing, and then the answer is to hold.
     *
     * @param confirmedBy who confirmed it and when, for the reason, such as "Amina Ali on 3 November 2026"
     */
    public Resolution confirmed(
            LanguageTag requested, Medium medium, List<LanguageTag> order, String confirmedBy, Set<LanguageTag> have) {
        Language wanted = table.require(requested);
        Set<LanguageTag> known = known(have);
        if (known.contains(wanted.tag())) {
            return own(wanted, medium, true);
        }
        List<LanguageTag> agreed = order.stream()
                .flatMap(tag -> table.find(tag).stream())
                .map(Language::tag)
                .toList();
        Optional<LanguageTag> served = first(wanted, agreed, known);
        return new Resolution(
                wanted.tag(),
                served,
                true,
                served.map(tag -> reasons.confirmed(wanted, medium, table.require(tag), confirmedBy))
                        .orElseGet(() -> reasons.heldAfterConfirmation(wanted, medium, agreed, confirmedBy, known)));
    }

    private Resolution own(Language wanted, Medium medium, boolean confirmed) {
        return new Resolution(wanted.tag(), Optional.of(wanted.tag()), confirmed, reasons.own(wanted, medium));
    }

    private static Optional<LanguageTag> first(Language wanted, List<LanguageTag> order, Set<LanguageTag> have) {
        return order.stream()
                .filter(have::contains)
                .filter(tag -> !wanted.neverFallback().contains(tag))
                .findFirst();
    }

    /** Every tag as the table spells it. */
    private Set<LanguageTag> known(Set<LanguageTag> have) {
        return have.stream()
                .flatMap(tag -> table.find(tag).stream())
                .map(Language::tag)
                .collect(Collectors.toSet());
    }
}
