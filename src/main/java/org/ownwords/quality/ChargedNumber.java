package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.quality.Finding.Span;

/** Beside "free" stands no number that costs something. */
final class ChargedNumber implements SectionCheck {

    static final String ID = "charged-number";
    static final String MAY_COST = "number-may-cost";

    @Override
    public Set<String> ids() {
        return Set.of(ID, MAY_COST);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (!Claims.makes(section, Claims.FREE)) {
            return List.of();
        }
        Stream<Finding> written = PhoneNumbers.in(section.words()).stream()
                .flatMap(found -> judged(section, found.span(), found.digits()).stream());
        Stream<Finding> filled = subject.target().stream()
                .flatMap(section::filled)
                .filter(use -> use.name().equals("route.phone") || use.name().equals("route.text"))
                .flatMap(use -> judged(section, use.span(), use.value()).stream());
        return Stream.concat(written, filled).toList();
    }

    private static Optional<Finding> judged(SectionText section, Span span, String number) {
        return switch (Tariff.of(number)) {
            case FREE -> Optional.empty();
            case CHARGED ->
                Optional.of(section.block(
                        ID,
                        span,
                        "The text says that help is free, and calling " + number + " is not"
                                + (PhoneNumbers.national(number).startsWith("03")
                                        ? ": 03 numbers cost what a landline does."
                                        : "."),
                        "Use a freephone number (0800, 0808 or 116), or leave \"free\" out."));
            case AS_THE_PLAN_SAYS ->
                Optional.of(section.warn(
                        MAY_COST,
                        span,
                        "The text says that help is free; calling " + number + " is so only in some phone plans.",
                        "Use a freephone number where there is one, or say that the call may cost something."));
        };
    }
}
