package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.review.ReviewFixture.URDU;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.Subject;

class DecisionsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDisputeByLinkHoldsNewUsesUntilTheLeadDecidesAndIsOverdueAfterFiveDays(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        fixture.approve(poster, fixture.first, fixture.second);
        fixture.sign(poster);
        GivenLink link = fixture.invite("Zarina");
        Subject subject = fixture.links.subject(fixture.found(link)).orElseThrow();
        Map<String, String> fields = new HashMap<>(LinkFixture.right(subject, Decision.DISPUTE));
        fields.put("wrong-0", "yes");
        fixture.links.save(fixture.found(link), subject.key(), fields);
        fixture.links.send(fixture.found(link), subject.key());
        assertThat(fixture.standing(poster, Use.NEW, ReviewFixture.fact("free", true, ReviewFixture.TODAY.plusDays(9)))
                        .holds())
                .extracting(Hold::kind)
                .contains(HoldKind.DISPUTED);
        // Also after somebody wrote newer words the dispute of the old, which are released, still waits.
        fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "نئے الفاظ۔");
        OpenDispute open = fixture.safeguarding.openDisputes(fixture.lead).get(0);
        assertThat(open.section()).isEqualTo(poster);
        assertThat(open.dispute().dueOn()).isEqualTo(ReviewFixture.TODAY.plusDays(5));
        assertThatThrownBy(() -> fixture.safeguarding.openDisputes(fixture.worker))
                .hasMessageContaining("lead");
        fixture.safeguarding.decide(fixture.lead, poster, open.dispute().id(), true, "She is right");
        assertThat(fixture.safeguarding.openDisputes(fixture.lead)).isEmpty();
        assertThat(fixture.reviews.progress(poster).approved()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSignOffServesUntilItsReviewDateForNewUsesAndLongerForReleasedOnes(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        fixture.approve(poster, fixture.first, fixture.second);
        var soon = ReviewFixture.TODAY.plusDays(3);
        fixture.safeguarding.signOff(
                fixture.lead, poster, new SignOff("Poster", true, false, "Fine", java.util.Optional.of(soon)));
        assertThat(fixture.reviews.progress(poster).reviewBy()).contains(soon);
        var fact = ReviewFixture.fact("free", true, soon.plusDays(30));
        var service = ReviewFixture.service(List.of(), ReviewFixture.route(false, fact));
        var route = ReviewFixture.route(false, fact);
        assertThat(fixture.readiness.of(poster, service, route, Use.NEW, soon).holds())
                .isEmpty();
        assertThat(fixture.readiness
                        .of(poster, service, route, Use.NEW, soon.plusDays(1))
                        .holds())
                .extracting(Hold::kind)
                .containsExactly(HoldKind.REVIEW_DUE);
        assertThat(fixture.readiness
                        .of(poster, service, route, Use.RELEASED, soon.plusDays(1))
                        .holds())
                .isEmpty();
        fixture.sign(poster);
        assertThat(fixture.reviews.progress(poster).reviewBy()).contains(ReviewFixture.TODAY.plusYears(1));
    }
}
