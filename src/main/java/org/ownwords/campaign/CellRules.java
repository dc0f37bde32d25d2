package org.ownwords.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ownwords.directory.Community;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;

/** What the matrix has against a release: every held cell that the drafter did not choose to go without. */
final class CellRules {

    private static final Set<HoldKind> CLAIM =
            Set.of(HoldKind.CLAIM_FALSE, HoldKind.CLAIM_EXPIRED, HoldKind.CLAIM_UNVERIFIED);
    private static final Set<HoldKind> APPROVAL =
            Set.of(HoldKind.MACHINE_DRAFT, HoldKind.NOT_APPROVED, HoldKind.STALE, HoldKind.DISPUTED);

    private CellRules() {}

    static List<Refusal> refusals(Coverage coverage, Set<CellKey> leftOut) {
        List<Refusal> found = new ArrayList<>();
        for (Community community : coverage.communities()) {
            for (Coverage.Column column : coverage.columns()) {
                Cell cell = coverage.cell(community, column);
                if (!cell.usable() && !leftOut.contains(cell.key())) {
                    found.add(held(community, column, cell));
                }
            }
        }
        if (!coverage.cells().isEmpty() && coverage.going(leftOut).isEmpty()) {
            found.add(new Refusal(
                    RefusalKind.NOTHING_GOES,
                    PlanStep.COVERAGE,
                    "No cell of the matrix is ready, so nothing would go.",
                    "Get at least one text ready for one community."));
        }
        return found;
    }

    private static Refusal held(Community community, Coverage.Column column, Cell cell) {
        String what = column.channel().label() + " of \"" + column.message().title() + "\" for " + community.name()
                + " is held: " + cell.reason();
        return new Refusal(
                kind(cell.holds()),
                PlanStep.COVERAGE,
                what,
                "Mend what holds it, or leave this cell out, so that the campaign goes without it.");
    }

    private static RefusalKind kind(List<Hold> holds) {
        if (holds.stream().anyMatch(hold -> CLAIM.contains(hold.kind()))) {
            return RefusalKind.CLAIM_NOT_TRUE;
        }
        return holds.stream().anyMatch(hold -> APPROVAL.contains(hold.kind()))
                ? RefusalKind.NOT_APPROVED
                : RefusalKind.CELL_HELD;
    }
}
