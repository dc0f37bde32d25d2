package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.directory.FactState;
import org.ownwords.directory.HoldsFor;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.quality.Checks.Target;

/** A text may make a claim only for a service, or a route, of which it is true today. */
final class TrueClaims implements SectionCheck {

    static final String ID = "untrue-claim";

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        return subject.target().stream()
                .flatMap(target -> Claims.made(section)
                        .flatMap(place -> subject
                                .catalogue()
                                .claim(place.passage().claim().orElseThrow())
                                .flatMap(claim -> untrue(subject, section, place, claim, target))
                                .stream()))
                .toList();
    }

    private static Optional<Finding> untrue(
            Checks.Subject subject,
            SectionText section,
            SectionText.Place place,
            ClaimDefinition claim,
            Target target) {
        FactState state = target.service().state(claim.id(), claim.holdsFor(), target.route(), subject.today());
        String of = named(claim.holdsFor(), target);
        return switch (state) {
            case TRUE -> Optional.empty();
            case EXPIRED ->
                Optional.of(section.block(
                        ID,
                        place.span(),
                        "\"" + claim.label() + "\" was true of " + of + ", but the verification has run out.",
                        "Ask again: " + claim.question()));
            case ABSENT ->
                Optional.of(section.block(
                        ID,
                        place.span(),
                        "Nobody has verified \"" + claim.label() + "\" of " + of + ".",
                        "Ask: " + claim.question()));
            case FALSE ->
                Optional.of(section.block(
                        ID,
                        place.span(),
                        target.route().retired() && claim.holdsFor() != HoldsFor.SERVICE
                                ? target.route().label() + " is retired, so nothing can be claimed of it."
                                : "\"" + claim.label() + "\" is not true of " + of + ".",
                        "Leave the claim out, or choose a service and route of which it is true."));
        };
    }

    private static String named(HoldsFor holdsFor, Target target) {
        return switch (holdsFor) {
            case SERVICE -> target.service().name();
            case ROUTE -> target.route().label();
            case BOTH ->
                target.service().name() + " reached by " + target.route().label();
        };
    }
}
