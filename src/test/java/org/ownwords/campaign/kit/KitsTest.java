package org.ownwords.campaign.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignFixture;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.PlacementId;
import org.ownwords.directory.VenueId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionKind;
import org.ownwords.render.Family;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.SheetChoice;
import org.ownwords.review.HoldKind;

/** What is in a kit and who may take it. */
class KitsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneActionMakesEveryLanguageFormatAndPlacement(TestDatabase database) throws IOException {
        KitFixture kit = new KitFixture(database, data);
        CampaignId campaign = kit.released();
        Pin pin = kit.given.campaigns.pins(CampaignFixture.OURS, campaign).stream()
                .filter(each -> each.channel() == Channel.POSTER
                        && each.section().variant().tag().equals(LanguageTag.of("ur")))
                .findFirst()
                .orElseThrow();
        VenueId venue = kit.given.venue();
        kit.given.placements.print(
                CampaignFixture.WORKER, campaign, pin, venue, PosterFormat.A4, SheetChoice.in(Family.CALM));
        PlacementId back = kit.given.placements.print(
                CampaignFixture.WORKER, campaign, pin, venue, PosterFormat.A4, SheetChoice.in(Family.CALM));
        kit.given.placements.recall(CampaignFixture.WORKER, back, "Taken down");

        KitId id = kit.kits.request(CampaignFixture.WORKER, campaign, KitFixture.choice("poster-a4", "sms"));
        assertThat(kit.works.round("me")).isTrue();

        assertThat(kit.find(id).state()).isEqualTo(KitState.DONE);
        assertThat(kit.find(id).progress()).isEqualTo(new Kit.Progress(7, 7, 0, 7, ""));
        assertThat(kit.taken(id))
                .hasSize(9)
                .contains(KitFixture.URDU + ".txt", KitFixture.ENGLISH + ".txt", "16-sms/so-independent-free.txt");
        assertThat(kit.taken(id))
                .filteredOn(name -> name.matches("\\Q" + KitFixture.URDU + "\\E-example-barbers-[a-z0-9]+\\.txt"))
                .hasSize(1);
        assertThat(kit.given.audited).contains("kit.request kit/" + id.value(), "kit.take kit/" + id.value());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsHeldIsNamedAndNotMade(TestDatabase database) throws IOException {
        KitFixture kit = new KitFixture(database, data);
        CampaignId campaign = kit.released();
        kit.given.holdBack("so", SectionKind.HEADLINE, HoldKind.DISPUTED, "A speaker says that the headline shames.");
        KitId id = kit.request(campaign);
        kit.works.round("me");
        assertThat(kit.taken(id)).noneMatch(name -> name.contains("/so-"));
        assertThat(kit.kits.notes(CampaignFixture.OURS, id))
                .singleElement()
                .isEqualTo(new Kit.Note(
                        false,
                        "Poster A4, in Somali: Independent and free, for Somali speakers",
                        "A speaker says that the headline shames."));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aKitWhoseWordsAreHeldSinceIsNotHandedOut(TestDatabase database) throws IOException {
        KitFixture kit = new KitFixture(database, data);
        KitId id = kit.request(kit.released());
        kit.works.round("me");
        assertThat(kit.taken(id)).hasSize(5);
        kit.given.holdBack("ur", SectionKind.LONG, HoldKind.WITHDRAWN, "It was withdrawn.");
        assertThat(kit.kits.current(kit.find(id))).isFalse();
        assertThatThrownBy(() -> kit.kits.take(CampaignFixture.WORKER, id)).isInstanceOf(ProblemException.class);
        kit.press.made.clear();
        kit.kits.goOn(CampaignFixture.WORKER, id);
        kit.works.round("me");
        assertThat(kit.press.made).isEmpty();
        assertThat(kit.taken(id)).hasSize(4).doesNotContain(KitFixture.URDU + ".txt");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherOrganisationSeesNothingAndStopsNothing(TestDatabase database) {
        KitFixture kit = new KitFixture(database, data);
        CampaignId campaign = kit.released();
        KitId id = kit.request(campaign);
        assertThat(kit.kits.find(CampaignFixture.OTHERS.organisation(), id)).isEmpty();
        assertThat(kit.kits.of(CampaignFixture.OTHERS.organisation(), campaign)).isEmpty();
        assertThatThrownBy(() -> kit.kits.stop(CampaignFixture.OTHERS, id)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> kit.kits.request(CampaignFixture.OTHERS, campaign, KitFixture.choice("sms")))
                .isInstanceOf(ProblemException.class);
        kit.works.round("me");
        assertThat(kit.kits.notes(CampaignFixture.OTHERS.organisation(), id)).isEmpty();
        assertThatThrownBy(() -> kit.kits.take(CampaignFixture.OTHERS, id)).isInstanceOf(ProblemException.class);
        assertThat(kit.find(id).state()).isEqualTo(KitState.DONE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCampaignThatNobodyReleasedGivesMarkedPiecesAlone(TestDatabase database) throws IOException {
        KitFixture kit = new KitFixture(database, data);
        CampaignId draft =
                kit.given.drafts.begin(CampaignFixture.WORKER, kit.given.plan(kit.everybody(), Set.of(Channel.POSTER)));
        kit.given.holdBack("so", SectionKind.LONG, HoldKind.NOT_APPROVED, "Nobody has approved it.");
        KitId id = kit.request(draft);
        kit.works.round("me");
        try (ZipFile zip = new ZipFile(kit.kits.take(CampaignFixture.WORKER, id).toFile())) {
            for (String name : List.of(KitFixture.URDU + ".txt", KitFixture.ENGLISH + ".txt")) {
                String words = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes());
                assertThat(words).startsWith("EXAMPLE, NOT REVIEWED");
            }
            assertThat(zip.getEntry("01-poster-a4/so-independent-free.txt")).isNull();
        }
        assertThat(kit.kits.notes(CampaignFixture.OURS, id))
                .anyMatch(
                        note -> note.what().contains("Somali") && note.reason().contains("Nobody has approved it"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ofACampaignThatIsHeldNoneIsMade(TestDatabase database) {
        KitFixture kit = new KitFixture(database, data);
        CampaignId campaign = kit.released();
        KitId id = kit.request(campaign);
        kit.given.campaigns.hold(CampaignFixture.WORKER, campaign, "A worrying reply");
        kit.works.round("me");
        assertThat(kit.find(id).state()).isEqualTo(KitState.REFUSED);
        assertThat(kit.press.made).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyOneIsMadeOfACampaignAtATimeAndNothingOfNothing(TestDatabase database) {
        KitFixture kit = new KitFixture(database, data);
        CampaignId campaign = kit.released();
        kit.request(campaign);
        assertThatThrownBy(() -> kit.request(campaign)).hasMessageContaining("is being made");
        assertThatThrownBy(() -> kit.kits.request(CampaignFixture.WORKER, campaign, KitFixture.choice()))
                .hasMessageContaining("Nothing is chosen");
    }
}
