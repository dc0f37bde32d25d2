package org.ownwords.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.FactState;
import org.ownwords.directory.HoldsFor;
import org.ownwords.directory.Service;
import org.ownwords.message.ClaimDefinition;

/** What holds a text because a claim that it makes is not true, today, of the service reached by the route. */
final class ClaimHolds {

    private ClaimHolds() {}

    static List<Hold> of(Case asked) {
        List<Hold> holds = new ArrayList<>();
        if (asked.route().retired()) {
            holds.add(new Hold(
                    HoldKind.ROUTE_RETIRED,
                    "The route \"" + asked.route().label() + "\" of "
                            + asked.service().name() + " was retired: choose the one that took its place."));
        }
        for (ClaimId claim : asked.words().claims()) {
            of(asked, claim).ifPresent(holds::add);
        }
        return holds;
    }

    private static Optional<Hold> of(Case asked, ClaimId claim) {
        Optional<ClaimDefinition> known = asked.catalogue().claim(claim);
        // A claim that the catalogue lost must be true of everything that it could be meant of.
        HoldsFor holdsFor = known.map(ClaimDefinition::holdsFor).orElse(HoldsFor.BOTH);
        String label = "\"" + known.map(ClaimDefinition::label).orElse(claim.value()) + "\"";
        String of = subject(holdsFor, asked.service(), asked.route());
        ContactRoute route = inUse(asked.route());
        FactState state = asked.service().state(claim, holdsFor, route, asked.today());
        return switch (state) {
            case TRUE -> Optional.empty();
            case FALSE ->
                Optional.of(new Hold(
                        HoldKind.CLAIM_FALSE, "It says " + label + ", which was found not true of " + of + "."));
            case ABSENT ->
                Optional.of(new Hold(
                        HoldKind.CLAIM_UNVERIFIED, "It says " + label + ", which nobody has verified of " + of + "."));
            case EXPIRED ->
                asked.isNew()
                        ? Optional.of(new Hold(
                                HoldKind.CLAIM_EXPIRED,
                                "It says " + label + "; that was verified of " + of + " until "
                                        + Sentences.date(expiry(claim, holdsFor, asked.service(), route))
                                        + " and must be verified again."))
                        : Optional.empty();
        };
    }

    /** The day on which the first of the facts that the claim needs ran out. */
    private static LocalDate expiry(ClaimId claim, HoldsFor holdsFor, Service service, ContactRoute route) {
        Stream<Fact> facts = switch (holdsFor) {
            case SERVICE -> service.facts().stream();
            case ROUTE -> route.facts().stream();
            case BOTH -> Stream.concat(service.facts().stream(), route.facts().stream());
        };
        return facts.filter(fact -> fact.claim().equals(claim))
                .map(Fact::expires)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static String subject(HoldsFor holdsFor, Service service, ContactRoute route) {
        return switch (holdsFor) {
            case SERVICE -> service.name();
            case ROUTE -> "\"" + route.label() + "\" of " + service.name();
            case BOTH -> service.name() + " and its \"" + route.label() + "\"";
        };
    }

    /** A retired route is told as such; its facts stand as they were verified. */
    private static ContactRoute inUse(ContactRoute route) {
        return new ContactRoute(
                route.id(),
                route.service(),
                route.kind(),
                route.label(),
                route.address(),
                route.hours(),
                route.answersIn(),
                false,
                route.facts());
    }
}
