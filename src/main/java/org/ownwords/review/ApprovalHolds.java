package org.ownwords.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.message.Mark;
import org.ownwords.message.Origin;

/** What holds a text because of who judged it and how, and the mark that follows. */
final class ApprovalHolds {

    private final boolean demo;

    ApprovalHolds(boolean demo) {
        this.demo = demo;
    }

    Mark mark(Case asked) {
        Origin origin = asked.revision().content().origin();
        if (origin == Origin.FICTIONAL) {
            return Mark.EXAMPLE;
        }
        return origin != Origin.MACHINE_DRAFT && approved(asked) ? Mark.NONE : Mark.DRAFT;
    }

    List<Hold> of(Case asked) {
        List<Hold> holds = new ArrayList<>();
        switch (asked.revision().content().origin()) {
            case FICTIONAL -> example(asked).ifPresent(holds::add);
            case MACHINE_DRAFT ->
                holds.add(new Hold(
                        HoldKind.MACHINE_DRAFT,
                        "It is a machine draft: people who speak the language must adapt and review it first."));
            default -> holds.addAll(unapproved(asked));
        }
        asked.progress()
                .withdrawn()
                .ifPresent(why -> holds.add(new Hold(HoldKind.WITHDRAWN, "It was withdrawn: " + Sentences.ended(why))));
        asked.progress().disputes().stream()
                .map(dispute -> disputed(dispute, asked))
                .flatMap(Optional::stream)
                .forEach(holds::add);
        return holds;
    }

    private Optional<Hold> example(Case asked) {
        if (!demo) {
            return Optional.of(new Hold(
                    HoldKind.EXAMPLE_OUTSIDE_DEMO, "It is an invented example, which nothing but the demo may use."));
        }
        return asked.progress().example()
                ? Optional.empty()
                : Optional.of(new Hold(HoldKind.NOT_APPROVED, "It is an example that was not approved for the demo."));
    }

    /** What was released stays approved while its sign-off stands; a new use also asks whether enough verdicts do. */
    private static boolean approved(Case asked) {
        return asked.isNew() ? asked.progress().approved() : asked.progress().released();
    }

    private static List<Hold> unapproved(Case asked) {
        if (!asked.isNew()) {
            return asked.progress().signedOff()
                    ? List.of()
                    : List.of(new Hold(HoldKind.NOT_APPROVED, "No safeguarding lead signed it off."));
        }
        List<Hold> holds = new ArrayList<>();
        for (String missing : asked.progress().missingReviews()) {
            holds.add(new Hold(HoldKind.NOT_APPROVED, missing));
        }
        if (holds.isEmpty() && !asked.progress().signedOff()) {
            holds.add(new Hold(
                    HoldKind.NOT_APPROVED, "Reviewers approved it; it waits for the safeguarding lead's sign-off."));
        }
        asked.progress()
                .reviewBy()
                .filter(by -> asked.today().isAfter(by))
                .ifPresent(by -> holds.add(new Hold(
                        HoldKind.REVIEW_DUE,
                        "It should have been looked at again by " + Sentences.date(by)
                                + ": the safeguarding lead must sign it again.")));
        return holds;
    }

    private static Optional<Hold> disputed(Dispute dispute, Case asked) {
        if (dispute.isUpheld()) {
            String why = dispute.ruling().map(Dispute.Ruling::reason).orElse("");
            return Optional.of(new Hold(
                    HoldKind.DISPUTED,
                    "A reviewer disputed it and the safeguarding lead agreed: " + Sentences.ended(why)));
        }
        if (dispute.isOpen() && asked.isNew()) {
            return Optional.of(new Hold(
                    HoldKind.DISPUTED,
                    "A reviewer disputes it; the safeguarding lead "
                            + (asked.today().isAfter(dispute.dueOn()) ? "should have decided by " : "decides by ")
                            + Sentences.date(dispute.dueOn()) + "."));
        }
        return Optional.empty();
    }
}
