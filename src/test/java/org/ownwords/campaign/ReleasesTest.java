package org.ownwords.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.CommunityId;
import org.ownwords.message.SectionKind;
import org.ownwords.review.HoldKind;

/** What is refused, and what a release pins, on both databases. */
class ReleasesTest {

    @OnBothDatabases
    void aSecondPersonReleasesAndEveryReadyCellIsPinned(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CommunityId polish = polish(fixture);
        CampaignId id = fixture.released(Set.of(polish), Set.of(Channel.SMS, Channel.POSTER));
        assertThat(fixture.find(id).state()).isEqualTo(CampaignState.RELEASED);
        assertThat(fixture.campaigns.pins(CampaignFixture.OURS, id)).hasSize(2).allSatisfy(pin -> {
            assertThat(pin.community()).isEqualTo(polish);
            assertThat(pin.route()).isEqualTo(fixture.route);
            assertThat(pin.section().digest().hex()).hasSize(64);
        });
        assertThat(fixture.audited).contains("campaign.release campaign/" + id.value());
    }

    @OnBothDatabases
    void nobodyReleasesWhatTheyWroteOrSubmitted(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = fixture.drafts.begin(
                CampaignFixture.WORKER, fixture.plan(Set.of(polish(fixture)), Set.of(Channel.SMS)));
        fixture.drafts.save(CampaignFixture.LEAD, id, 1, fixture.find(id).plan());
        assertThat(fixture.drafts.submit(CampaignFixture.WORKER, id)).isEmpty();
        for (var one : List.of(CampaignFixture.WORKER, CampaignFixture.LEAD)) {
            assertThat(fixture.releases.release(one, id))
                    .extracting(Refusal::kind)
                    .containsExactly(RefusalKind.SAME_PERSON);
        }
        assertThat(fixture.campaigns.pins(CampaignFixture.OURS, id)).isEmpty();
        assertThat(fixture.releases.release(CampaignFixture.SECOND, id)).isEmpty();
    }

    @OnBothDatabases
    void everyGapOfAnEmptyPlanIsNamedAtOnce(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = fixture.drafts.begin(CampaignFixture.WORKER, Plan.named("", CampaignFixture.AREA));
        assertThat(fixture.drafts.submit(CampaignFixture.WORKER, id))
                .extracting(Refusal::kind)
                .containsExactlyInAnyOrder(
                        RefusalKind.NO_NAME,
                        RefusalKind.NO_COMMUNITY,
                        RefusalKind.NO_MESSAGE,
                        RefusalKind.NO_CHANNEL,
                        RefusalKind.NO_SERVICE);
        assertThat(fixture.find(id).state()).isEqualTo(CampaignState.DRAFT);
    }

    @OnBothDatabases
    void aHeldCellIsRefusedUntilTheDrafterLeavesItOut(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CommunityId somali = fixture.community("Somali speakers", "so");
        fixture.variant("so", SectionKind.SMS);
        fixture.holdBack("so", SectionKind.SMS, HoldKind.CLAIM_FALSE, "\"Free\" is not true of this service");
        CampaignId id = fixture.drafts.begin(
                CampaignFixture.WORKER, fixture.plan(Set.of(polish(fixture), somali), Set.of(Channel.SMS)));
        assertThat(fixture.drafts.submit(CampaignFixture.WORKER, id))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(RefusalKind.CLAIM_NOT_TRUE);
                    assertThat(refusal.what()).contains("Somali speakers", "\"Free\" is not true of this service");
                });
        fixture.drafts.leaveOut(
                CampaignFixture.WORKER, id, Set.of(new CellKey(somali, CampaignFixture.MESSAGE, Channel.SMS)));
        assertThat(fixture.drafts.submit(CampaignFixture.WORKER, id)).isEmpty();
        assertThat(fixture.releases.release(CampaignFixture.SECOND, id)).isEmpty();
        assertThat(fixture.campaigns.pins(CampaignFixture.OURS, id)).hasSize(1);
    }

    @OnBothDatabases
    void whatTurnedFalseAfterSubmissionIsRefusedAtRelease(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = fixture.drafts.begin(
                CampaignFixture.WORKER, fixture.plan(Set.of(polish(fixture)), Set.of(Channel.SMS)));
        assertThat(fixture.drafts.submit(CampaignFixture.WORKER, id)).isEmpty();
        fixture.services.retireRoute(CampaignFixture.WORKER, fixture.service, fixture.route);
        assertThat(fixture.releases.release(CampaignFixture.SECOND, id))
                .extracting(Refusal::kind)
                .contains(RefusalKind.ROUTE_RETIRED);
        assertThat(fixture.find(id).state()).isEqualTo(CampaignState.SUBMITTED);
    }

    @OnBothDatabases
    void nothingThatCanBeAnsweredGoesWhereNobodyReadsReplies(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        fixture.covered = false;
        CommunityId polish = polish(fixture);
        assertThat(fixture.releases
                        .assess(draft(fixture, fixture.plan(Set.of(polish), Set.of(Channel.SMS, Channel.POSTER))))
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.NO_COVER));
        assertThat(fixture.releases
                        .assess(draft(fixture, fixture.plan(Set.of(polish), Set.of(Channel.POSTER))))
                        .refusals())
                .isEmpty();
    }

    @OnBothDatabases
    void twoWhoEditAtOnceDoNotLoseEachOthersWork(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        Plan plan = fixture.plan(Set.of(polish(fixture)), Set.of(Channel.SMS));
        CampaignId id = fixture.drafts.begin(CampaignFixture.WORKER, plan);
        fixture.drafts.save(CampaignFixture.SECOND, id, 1, Plan.named("Theirs", CampaignFixture.AREA));
        assertThatThrownBy(() -> fixture.drafts.save(CampaignFixture.WORKER, id, 1, plan))
                .isInstanceOf(ProblemException.class);
        assertThat(fixture.find(id).plan().name()).isEqualTo("Theirs");
    }

    @OnBothDatabases
    void aPlanComesBackFromTheDatabaseAsItWasSaved(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        Plan plan = fixture.plan(Set.of(polish(fixture)), Set.of(Channel.SMS, Channel.SPOKEN));
        CampaignId id = fixture.drafts.begin(CampaignFixture.WORKER, plan);
        assertThat(fixture.find(id).plan()).isEqualTo(plan);
        assertThat(fixture.campaigns.find(CampaignFixture.OTHERS.organisation(), id))
                .isEmpty();
    }

    @OnBothDatabases
    void spendingAboveTheLimitNeedsABaselineAndWithoutOneChangeCannotBeShown(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        Plan plan = fixture.plan(Set.of(polish(fixture)), Set.of(Channel.SMS));
        Campaign cheap = draft(fixture, without(plan, 100_000));
        Campaign dear = draft(fixture, without(plan, 100_001));
        Assessment cheaply = fixture.releases.assess(cheap);
        assertThat(cheaply.refusals()).isEmpty();
        assertThat(cheaply.cautions()).extracting(Refusal::kind).contains(RefusalKind.CHANGE_CANNOT_BE_SHOWN);
        assertThat(fixture.releases.assess(dear).refusals())
                .extracting(Refusal::kind)
                .containsExactly(RefusalKind.BASELINE_NEEDED);
        fixture.rules.settle(CampaignFixture.LEAD, new CampaignRules(QuietHours.USUAL, 200_000, Optional.empty()));
        assertThat(fixture.releases.assess(dear).refusals()).isEmpty();
    }

    @OnBothDatabases
    void aFestivalOfTheCommunityRefusesTheDay(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CommunityId bengali = fixture.community("Bengali speakers", "bn");
        fixture.variant("bn", SectionKind.SMS);
        Plan plan = fixture.plan(Set.of(bengali), Set.of(Channel.SMS));
        var eid = new SendingWindow(LocalDate.of(2027, 3, 9), LocalTime.of(10, 0), LocalTime.of(12, 0));
        Plan onEid = new Plan(
                plan.name(),
                plan.area(),
                plan.communities(),
                plan.messages(),
                plan.channels(),
                plan.destination(),
                Optional.of(eid),
                plan.funding(),
                plan.purpose());
        assertThat(fixture.releases.assess(draft(fixture, onEid)).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.what()).contains("Eid al-Fitr", "Bengali speakers"));
    }

    @OnBothDatabases
    void whatIsSentBackIsADraftAgainAndTellsItsAuthorsWhyUntilTheyHandItOver(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = fixture.drafts.begin(
                CampaignFixture.WORKER, fixture.plan(Set.of(polish(fixture)), Set.of(Channel.SMS)));
        fixture.drafts.submit(CampaignFixture.WORKER, id);
        assertThatThrownBy(() -> fixture.releases.sendBack(CampaignFixture.SECOND, id, " "))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("No reason");
        assertThat(fixture.find(id).state()).isEqualTo(CampaignState.SUBMITTED);
        fixture.releases.sendBack(CampaignFixture.SECOND, id, "Choose a later day. " + "x".repeat(2000));
        assertThat(fixture.find(id).draft()).isTrue();
        assertThat(fixture.find(id).interruption()).hasValueSatisfying(back -> {
            assertThat(back.by()).isEqualTo(CampaignFixture.SECOND.person());
            assertThat(back.reason()).startsWith("Choose a later day").hasSize(1000);
        });
        assertThat(fixture.drafts.submit(CampaignFixture.WORKER, id)).isEmpty();
        assertThat(fixture.find(id).interruption()).isEmpty();
    }

    private static Campaign draft(CampaignFixture fixture, Plan plan) {
        return fixture.find(fixture.drafts.begin(CampaignFixture.WORKER, plan));
    }

    private static Plan without(Plan plan, long budget) {
        return new Plan(
                plan.name(),
                plan.area(),
                plan.communities(),
                plan.messages(),
                plan.channels(),
                plan.destination(),
                plan.window(),
                new Funding(budget, "Community fund"),
                new Purpose("", Optional.empty()));
    }

    private static CommunityId polish(CampaignFixture fixture) {
        fixture.variant("pl", SectionKind.SMS, SectionKind.LONG, SectionKind.SPOKEN);
        return fixture.community("Polish speakers", "pl");
    }
}
