package org.ownwords.review;

import static org.ownwords.review.ReviewFixture.TODAY;
import static org.ownwords.review.ReviewFixture.URDU;
import static org.ownwords.review.ReviewFixture.fact;

import java.util.List;
import org.ownwords.directory.Fact;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;

/** What the tests of readiness ask of a standing. */
final class Standings {

    /** A fact that the words of these tests claim. */
    static final Fact NO_REPORT = fact("no-report-needed", true, TODAY);

    private Standings() {}

    static SectionRef approved(ReviewFixture fixture, String claim) {
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, claim, "مفت ہے");
        fixture.approve(poster, fixture.first);
        fixture.sign(poster);
        return poster;
    }

    static List<HoldKind> kinds(Standing standing) {
        return standing.holds().stream().map(Hold::kind).toList();
    }

    static List<String> reasons(Standing standing) {
        return standing.holds().stream().map(Hold::reason).toList();
    }
}
