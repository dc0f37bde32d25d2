package org.ownwords.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Role;
import org.ownwords.account.TestAccounts;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignId;
import org.ownwords.directory.CommunityId;

class SurveysTest {

    private static final CommunityId POLISH = new CommunityId(1);
    private static final CampaignId WEEK = new CampaignId(7);

    /** Everything that these tests ask, over one fresh database. */
    private static final class Desk {
        final Surveys surveys;
        final LoggedReach logged;
        final Commissions commissions;
        final Actor worker;
        final Actor stranger;

        Desk(TestDatabase kind) {
            Clock clock = Clock.fixed(Instant.parse("2026-10-12T09:00:00Z"), ZoneOffset.UTC);
            TestAccounts real = TestAccounts.on(kind.migrated(), clock);
            surveys = new Surveys(real.jdbc, new Indicators(), real.audit, real.transactions);
            logged = new LoggedReach(real.jdbc, real.audit, real.transactions);
            commissions = new Commissions(real.jdbc, real.audit, real.transactions);
            worker = real.person(real.organisation(), Role.OUTREACH_WORKER).actor();
            stranger = real.person(real.organisation(), Role.OUTREACH_WORKER).actor();
        }

        SurveyId survey() {
            return surveys.add(
                    worker,
                    new Survey(
                            new SurveyId(0),
                            worker.organisation(),
                            Optional.of(WEEK),
                            "Before and after",
                            SurveyMethod.VENUE,
                            0.10));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void answersEnteredAgainReplaceWhatStoodThere(TestDatabase kind) {
        Desk desk = new Desk(kind);
        SurveyId survey = desk.survey();
        desk.surveys.record(desk.worker, survey, answers(18, 60));
        desk.surveys.record(desk.worker, survey, answers(19, 61));
        assertThat(desk.surveys.entered(desk.worker.organisation(), survey)).containsExactly(answers(19, 61));
        assertThat(desk.surveys.of(desk.worker.organisation(), WEEK)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherOrganisationSeesAndChangesNothing(TestDatabase kind) {
        Desk desk = new Desk(kind);
        SurveyId survey = desk.survey();
        desk.surveys.record(desk.worker, survey, answers(18, 60));
        assertThat(desk.surveys.all(desk.stranger.organisation())).isEmpty();
        assertThat(desk.surveys.entered(desk.stranger.organisation(), survey)).isEmpty();
        assertThatThrownBy(() -> desk.surveys.record(desk.stranger, survey, answers(60, 60)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("has no survey");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anIndicatorThatTheCatalogueDoesNotHoldIsRefused(TestDatabase kind) {
        Desk desk = new Desk(kind);
        SurveyId survey = desk.survey();
        Answers unknown = new Answers(Wave.BASELINE, POLISH, "Z9", new Proportion(1, 2));
        assertThatThrownBy(() -> desk.surveys.record(desk.worker, survey, unknown))
                .hasMessageContaining("Z9");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void loggedCountsAddUpByCommunityAndTheSameDayFromTheSameSourceIsReplaced(TestDatabase kind) {
        Desk desk = new Desk(kind);
        log(desk, "2026-10-01", 24);
        log(desk, "2026-10-08", 20);
        log(desk, "2026-10-08", 22);
        Tally tally = new Tally();
        desk.logged.addTo(tally, desk.worker.organisation(), WEEK);
        assertThat(tally.of(POLISH, Measure.DELIVERED)).contains(46L);
        assertThat(tally.of(POLISH, Measure.OPTED_OUT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aBodySeesOnlyWhomItCommissionsHoweverOftenThatIsSaid(TestDatabase kind) {
        Desk desk = new Desk(kind);
        OrganisationId board = new OrganisationId(99);
        desk.commissions.allow(desk.worker, board);
        desk.commissions.allow(desk.worker, board);
        assertThat(desk.commissions.deliveringFor(board)).containsExactly(desk.worker.organisation());
        assertThat(desk.commissions.deliveringFor(desk.stranger.organisation())).isEmpty();
    }

    private static void log(Desk desk, String day, int amount) {
        desk.logged.log(
                desk.worker,
                new LoggedReach.Entry(WEEK, POLISH, Measure.DELIVERED, LocalDate.parse(day), amount, "By hand"));
    }

    private static Answers answers(long given, long asked) {
        return new Answers(Wave.BASELINE, POLISH, "A3", new Proportion(given, asked));
    }
}
