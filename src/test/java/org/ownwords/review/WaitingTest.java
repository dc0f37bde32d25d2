package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.review.ReviewFixture.ENGLISH;
import static org.ownwords.review.ReviewFixture.TODAY;
import static org.ownwords.review.ReviewFixture.URDU;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;

/** What waits for people is found by what was judged, not by reading every text. */
class WaitingTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTextWaitsForALeadFromItsFirstVerdictUntilItIsSigned(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        fixture.save(ENGLISH, Origin.TRANSLATED, SectionKind.LONG, "free", "It is free");
        assertThat(fixture.reviews.judgedAndUnsigned()).isEmpty();
        fixture.approve(poster, fixture.first);
        assertThat(fixture.reviews.judgedAndUnsigned()).containsExactly(URDU);
        fixture.sign(poster);
        assertThat(fixture.reviews.judgedAndUnsigned()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSignedTextComesUpWhenItsReviewDateComesNear(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        fixture.approve(poster, fixture.first);
        fixture.sign(poster);
        assertThat(fixture.reviews.approvedUntil(TODAY.plusYears(1).minusDays(1)))
                .isEmpty();
        assertThat(fixture.reviews.approvedUntil(TODAY.plusYears(1))).containsOnlyKeys(poster);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void moreIsAskedForThanOneStatementTakes(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        fixture.approve(poster, fixture.first);
        var many = IntStream.range(0, 70_000)
                .mapToObj(number -> number == 69_999
                        ? poster
                        : new SectionRef(URDU, SectionKind.LONG, new SectionDigest("%064x".formatted(number))))
                .toList();
        assertThat(fixture.reviews.progress(many))
                .extractingByKey(poster)
                .extracting(Progress::approvals)
                .isEqualTo(1);
    }
}
