package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.review.HoldKind.CLAIM_EXPIRED;
import static org.ownwords.review.HoldKind.CLAIM_FALSE;
import static org.ownwords.review.ReviewFixture.ENGLISH;
import static org.ownwords.review.ReviewFixture.TODAY;
import static org.ownwords.review.ReviewFixture.URDU;
import static org.ownwords.review.ReviewFixture.fact;
import static org.ownwords.review.Standings.kinds;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.London;
import org.ownwords.directory.Fact;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;

/** When a fact runs out, to the second, and what a false one reaches. */
class FactsInTimeTest {

    /** The last day counts to its end by London's clocks, in summer time and out of it, wherever the machine thinks it is. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-14, 2026-10-14T22:59:59Z, false",
        "2026-10-14, 2026-10-14T23:00:00Z, true",
        "2026-10-25, 2026-10-25T23:59:59Z, false",
        "2026-10-25, 2026-10-26T00:00:00Z, true",
        "2027-03-28, 2027-03-28T22:59:59Z, false",
        "2027-03-28, 2027-03-28T23:00:00Z, true",
        "2026-12-31, 2026-12-31T23:59:59Z, false",
        "2026-12-31, 2027-01-01T00:00:00Z, true",
    })
    void newUseIsHeldFromTheMidnightInLondonAndThePageStays(LocalDate expires, Instant moment, boolean held) {
        var fixture = new ReviewFixture(TestDatabase.H2, false);
        SectionRef poster = Standings.approved(fixture, "no-report-needed");
        Fact fact = fact("no-report-needed", true, expires);
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Europe/London", "UTC", "Pacific/Pago_Pago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                LocalDate today = London.today(Clock.fixed(moment, ZoneOffset.systemDefault()));
                assertThat(held(fixture, poster, Use.NEW, today, fact))
                        .as("new sends and prints at %s, machine in %s", moment, zone)
                        .isEqualTo(held ? List.of(CLAIM_EXPIRED) : List.of());
                assertThat(held(fixture, poster, Use.PAGE, today, fact))
                        .as("the page at %s", moment)
                        .isEmpty();
                assertThat(held(fixture, poster, Use.RELEASED, today, fact)).isEmpty();
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** No section, language or use escapes: texts, posters, cards, captions, recordings, and what was released long ago. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFactTurnedFalseHoldsEverySectionInEveryLanguageForEveryUse(TestDatabase database) {
        var fixture = new ReviewFixture(database, true);
        List<SectionRef> all = new ArrayList<>();
        for (VariantId text : List.of(URDU, ENGLISH)) {
            for (SectionKind kind : SectionKind.values()) {
                SectionRef section = fixture.save(text, Origin.FICTIONAL, kind, "no-report-needed", "Words " + kind);
                fixture.reviews.approveExample(fixture.worker, section);
                all.add(section);
            }
        }
        Fact yes = fact("no-report-needed", true, TODAY);
        Fact no = fact("no-report-needed", false, TODAY);
        for (SectionRef section : all) {
            for (Use use : Use.values()) {
                assertThat(held(fixture, section, use, TODAY, yes))
                        .as("%s for %s", section, use)
                        .doesNotContain(CLAIM_FALSE);
                assertThat(held(fixture, section, use, TODAY, no))
                        .as("%s for %s", section, use)
                        .contains(CLAIM_FALSE);
            }
        }
    }

    private static List<HoldKind> held(ReviewFixture fixture, SectionRef section, Use use, LocalDate today, Fact fact) {
        var route = ReviewFixture.route(false);
        return kinds(fixture.readiness.of(section, ReviewFixture.service(List.of(fact), route), route, use, today));
    }
}
