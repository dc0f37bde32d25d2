package org.ownwords.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.VenueId;
import org.ownwords.message.SectionKind;
import org.ownwords.render.Family;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.SheetChoice;
import org.ownwords.review.HoldKind;

/** What runs, what is halted, and what must come down. */
class CampaignsTest {

    private static final SheetChoice LOOK = SheetChoice.in(Family.CALM);

    private static final Instant OPENS = Instant.parse("2026-10-15T09:00:00Z");

    @OnBothDatabases
    void onlyWhatIsReleasedAndDueIsSent(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = released(fixture);
        assertThat(fixture.campaigns.toSend(OPENS.minusSeconds(1))).isEmpty();
        assertThat(fixture.campaigns.toSend(OPENS)).singleElement().satisfies(campaign -> {
            assertThat(campaign.id()).isEqualTo(id);
            assertThat(campaign.sendFrom()).isEqualTo(OPENS);
            assertThat(campaign.sendUntil()).isEqualTo(OPENS.plus(Duration.ofHours(2)));
            assertThat(campaign.pins()).hasSize(2);
        });
        assertThat(fixture.campaigns.toSend(OPENS.plus(Duration.ofDays(3)))).isEmpty();
    }

    @OnBothDatabases
    void aHeldCampaignRunsAgainOnlyByASecondPerson(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = released(fixture);
        assertThat(fixture.campaigns.runs(CampaignFixture.OURS, id)).isTrue();
        fixture.campaigns.hold(CampaignFixture.LEAD, id, "A worrying reply");
        assertThat(fixture.campaigns.runs(CampaignFixture.OURS, id)).isFalse();
        assertThat(fixture.campaigns.toSend(OPENS)).isEmpty();
        assertThatThrownBy(() -> fixture.campaigns.resume(CampaignFixture.LEAD, id))
                .isInstanceOf(ProblemException.class);
        fixture.campaigns.resume(CampaignFixture.SECOND, id);
        assertThat(fixture.campaigns.runs(CampaignFixture.OURS, id)).isTrue();
    }

    @OnBothDatabases
    void stoppingEverythingHaltsEveryCampaignOfTheOrganisationAndNoOther(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = released(fixture);
        assertThat(fixture.campaigns.stopEverything(CampaignFixture.OTHERS, "Not theirs"))
                .isEmpty();
        assertThat(fixture.campaigns.runs(CampaignFixture.OURS, id)).isTrue();
        assertThat(fixture.campaigns.stopEverything(CampaignFixture.LEAD, "A worrying reply"))
                .containsExactly(id);
        assertThat(fixture.campaigns.runs(CampaignFixture.OURS, id)).isFalse();
        assertThat(fixture.audited)
                .contains("campaign.hold campaign/" + id.value(), "campaign.stop-everything organisation/1");
    }

    @OnBothDatabases
    void aStoppedCampaignNeverGoesOn(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = released(fixture);
        fixture.campaigns.stop(CampaignFixture.LEAD, id, "The wrong number");
        assertThatThrownBy(() -> fixture.campaigns.resume(CampaignFixture.SECOND, id))
                .isInstanceOf(ProblemException.class);
        assertThat(fixture.campaigns.runs(CampaignFixture.OURS, id)).isFalse();
    }

    @OnBothDatabases
    void aFactTurnedFalseHoldsItsPinsAndNamesThePrintsToRecall(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = released(fixture);
        VenueId barber = fixture.venue();
        Pin poster = fixture.campaigns.pins(CampaignFixture.OURS, id).stream()
                .filter(pin -> pin.channel() == Channel.POSTER)
                .findFirst()
                .orElseThrow();
        PlacementId placement =
                fixture.placements.print(CampaignFixture.WORKER, id, poster, barber, PosterFormat.A4, LOOK);
        assertThat(fixture.placements.affected(CampaignFixture.OURS, fixture.service))
                .isEmpty();

        fixture.holdBack("pl", SectionKind.LONG, HoldKind.CLAIM_FALSE, "\"Free\" is false");
        fixture.holdBack("pl", SectionKind.SMS, HoldKind.CLAIM_FALSE, "\"Free\" is false");

        assertThat(fixture.placements.affected(CampaignFixture.OURS, fixture.service))
                .singleElement()
                .satisfies(affected -> {
                    assertThat(affected.campaign().id()).isEqualTo(id);
                    assertThat(affected.pins()).hasSize(2);
                    assertThat(affected.recall()).extracting(Placement::id).containsExactly(placement);
                });
        assertThat(fixture.campaigns.pins(CampaignFixture.OURS, id))
                .noneMatch(pin -> fixture.campaigns.stands(CampaignFixture.OURS, pin));
        assertThatThrownBy(() ->
                        fixture.placements.print(CampaignFixture.WORKER, id, poster, barber, PosterFormat.A4, LOOK))
                .hasMessageContaining("\"Free\" is false");
        assertThat(fixture.placements.toTakeDown(CampaignFixture.OURS))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.placement().venue()).isEqualTo(barber);
                    assertThat(one.why()).isEqualTo("\"Free\" is false");
                });
        assertThat(fixture.placements.toTakeDown(CampaignFixture.OTHERS.organisation()))
                .isEmpty();
        fixture.placements.recall(CampaignFixture.WORKER, placement, "It costs money now");
        assertThat(fixture.placements.toTakeDown(CampaignFixture.OURS))
                .as("called back is not yet taken down")
                .extracting(ToTakeDown::why)
                .containsExactly("It costs money now");
        fixture.placements.takeDown(CampaignFixture.WORKER, placement);
        assertThat(fixture.placements.toTakeDown(CampaignFixture.OURS)).isEmpty();
        assertThat(fixture.placements.affected(CampaignFixture.OURS, fixture.service))
                .singleElement()
                .satisfies(affected -> assertThat(affected.recall()).isEmpty());
        assertThatThrownBy(() -> fixture.placements.putUp(CampaignFixture.WORKER, placement, "Tom"))
                .hasMessageContaining("taken down");
    }

    @OnBothDatabases
    void everyPrintHasACodeOfItsOwn(TestDatabase database) {
        var fixture = new CampaignFixture(database);
        CampaignId id = released(fixture);
        VenueId barber = fixture.venue();
        Pin poster = fixture.campaigns.pins(CampaignFixture.OURS, id).stream()
                .filter(pin -> pin.channel() == Channel.POSTER)
                .findFirst()
                .orElseThrow();
        fixture.placements.print(CampaignFixture.WORKER, id, poster, barber, PosterFormat.A4, LOOK);
        fixture.placements.print(CampaignFixture.WORKER, id, poster, barber, PosterFormat.A3, LOOK);
        assertThat(fixture.placements.of(CampaignFixture.OURS, id))
                .hasSize(2)
                .allSatisfy(print -> assertThat(print.pin()).isEqualTo(poster))
                .extracting(print -> print.code().value())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[BCDFGHJKMNPQRSTVWXYZ]{8}"));
    }

    private static CampaignId released(CampaignFixture fixture) {
        fixture.variant("pl", SectionKind.SMS, SectionKind.LONG);
        CommunityId polish = fixture.community("Polish speakers", "pl");
        return fixture.released(Set.of(polish), Set.of(Channel.SMS, Channel.POSTER));
    }
}
