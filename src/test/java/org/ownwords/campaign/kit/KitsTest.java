package org.ownwords.campaign.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.Installation;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignFixture;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.PlacementId;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.VenueId;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.ownwords.message.SectionKind;
import org.ownwords.render.Family;
import org.ownwords.render.PosterFormat;
import org.ownwords.review.HoldKind;

@SuppressWarnings("NullAway.Init") // the database is chosen by the test
class KitsTest {

    private static final String URDU = "01-poster-a4/ur-independent-free";
    private static final String ENGLISH = "01-poster-a4/en-gb-independent-free";

    @TempDir
    Path data;

    private final CountingPress press = new CountingPress();
    private CampaignFixture given;
    private KitWorks works;
    private Kits kits;

    private void on(TestDatabase database) {
        given = new CampaignFixture(database);
        start(given.now);
        CommunityId mirpuri = given.community("Mirpuri speakers", "phr-x-mirpuri");
        given.confirm(mirpuri, Medium.WRITTEN, "ur");
        given.community("Urdu readers", "ur");
        given.community("English speakers", "en-GB");
        given.community("Somali speakers", "so");
        given.variant("ur", SectionKind.HEADLINE, SectionKind.LONG, SectionKind.SMS);
        given.variant("en-GB", SectionKind.HEADLINE, SectionKind.LONG, SectionKind.SMS);
        given.variant("so", SectionKind.HEADLINE, SectionKind.LONG, SectionKind.SMS);
    }

    /** Starts the program anew upon the same database and folder. */
    private void start(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        KitStore store = new KitStore(given.jdbc);
        KitFolder folder =
                new KitFolder(new Installation(true, URI.create("http://localhost:8080"), data, data.resolve("keys")));
        CampaignKit plans = new CampaignKit(
                given.campaigns,
                given.coverages,
                given.editions,
                given.readiness,
                given.placements,
                given.venues,
                given.publicsite.codes,
                clock);
        KitRuns runs = new KitRuns(store, given.campaigns, plans, folder, kit -> press, clock);
        works = new KitWorks(store, runs, folder, new OldKits(store, folder, given.accounts, clock), clock);
        kits = new Kits(store, runs, works, folder, given.campaigns, given.audit, given.transaction, clock);
        works.running(true);
    }

    private CampaignId released() {
        return given.released(everybody(), Set.of(Channel.POSTER, Channel.SMS));
    }

    private Set<CommunityId> everybody() {
        return Set.copyOf(given.communities.all(CampaignFixture.OURS).stream()
                .map(community -> community.id())
                .toList());
    }

    private static KitChoice choice(String... formats) {
        return new KitChoice(
                Set.copyOf(List.of(formats).stream()
                        .map(id -> KitFormat.ofId(id).orElseThrow())
                        .toList()),
                Set.of(),
                true,
                Family.CALM,
                Optional.empty(),
                false,
                false);
    }

    private KitId request(CampaignId campaign) {
        return kits.request(CampaignFixture.WORKER, campaign, choice("poster-a4"));
    }

    private Kit find(KitId id) {
        return kits.find(CampaignFixture.OURS, id).orElseThrow();
    }

    private List<String> taken(KitId id) throws IOException {
        try (ZipFile zip = new ZipFile(kits.take(CampaignFixture.WORKER, id).toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneActionMakesEveryLanguageFormatAndPlacement(TestDatabase database) throws IOException {
        on(database);
        CampaignId campaign = released();
        Pin pin = given.campaigns.pins(CampaignFixture.OURS, campaign).stream()
                .filter(each -> each.channel() == Channel.POSTER
                        && each.section().variant().tag().equals(LanguageTag.of("ur")))
                .findFirst()
                .orElseThrow();
        VenueId venue = given.venue();
        given.placements.print(CampaignFixture.WORKER, campaign, pin, venue, PosterFormat.A4);
        PlacementId back = given.placements.print(CampaignFixture.WORKER, campaign, pin, venue, PosterFormat.A4);
        given.placements.recall(CampaignFixture.WORKER, back, "Taken down");

        KitId id = kits.request(CampaignFixture.WORKER, campaign, choice("poster-a4", "sms"));
        assertThat(works.round("me")).isTrue();

        Kit kit = find(id);
        assertThat(kit.state()).isEqualTo(KitState.DONE);
        assertThat(kit.progress()).isEqualTo(new Kit.Progress(7, 7, 0, 7, ""));
        assertThat(taken(id)).hasSize(9).contains(URDU + ".txt", ENGLISH + ".txt", "16-sms/so-independent-free.txt");
        assertThat(taken(id))
                .filteredOn(name -> name.matches("\\Q" + URDU + "\\E-example-barbers-[a-z0-9]+\\.txt"))
                .hasSize(1);
        assertThat(given.audited).contains("kit.request kit/" + id.value(), "kit.take kit/" + id.value());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsHeldIsNamedAndNotMade(TestDatabase database) throws IOException {
        on(database);
        CampaignId campaign = released();
        given.holdBack("so", SectionKind.HEADLINE, HoldKind.DISPUTED, "A speaker says that the headline shames.");
        KitId id = request(campaign);
        works.round("me");
        assertThat(taken(id)).noneMatch(name -> name.contains("/so-"));
        assertThat(kits.notes(CampaignFixture.OURS, id))
                .singleElement()
                .isEqualTo(new Kit.Note(
                        false,
                        "Poster A4, in Somali: Independent and free, for Somali speakers",
                        "A speaker says that the headline shames."));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aKitWhoseWordsAreHeldSinceIsNotHandedOut(TestDatabase database) throws IOException {
        on(database);
        KitId id = request(released());
        works.round("me");
        assertThat(taken(id)).hasSize(5);
        given.holdBack("ur", SectionKind.LONG, HoldKind.WITHDRAWN, "It was withdrawn.");
        assertThat(kits.current(find(id))).isFalse();
        assertThatThrownBy(() -> kits.take(CampaignFixture.WORKER, id)).isInstanceOf(ProblemException.class);
        press.made.clear();
        kits.goOn(CampaignFixture.WORKER, id);
        works.round("me");
        assertThat(press.made).isEmpty();
        assertThat(taken(id)).hasSize(4).doesNotContain(URDU + ".txt");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherOrganisationSeesNothingAndStopsNothing(TestDatabase database) {
        on(database);
        CampaignId campaign = released();
        KitId id = request(campaign);
        assertThat(kits.find(CampaignFixture.OTHERS.organisation(), id)).isEmpty();
        assertThat(kits.of(CampaignFixture.OTHERS.organisation(), campaign)).isEmpty();
        assertThatThrownBy(() -> kits.stop(CampaignFixture.OTHERS, id)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> kits.request(CampaignFixture.OTHERS, campaign, choice("sms")))
                .isInstanceOf(ProblemException.class);
        works.round("me");
        assertThat(kits.notes(CampaignFixture.OTHERS.organisation(), id)).isEmpty();
        assertThatThrownBy(() -> kits.take(CampaignFixture.OTHERS, id)).isInstanceOf(ProblemException.class);
        assertThat(find(id).state()).isEqualTo(KitState.DONE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void stoppedItEndsAtTheSheetAndGoesOnWithTheRest(TestDatabase database) throws IOException {
        on(database);
        KitId id = request(released());
        press.before = item -> {
            if (find(id).state() == KitState.MAKING) {
                kits.stop(CampaignFixture.WORKER, id);
            }
        };
        works.round("me");
        assertThat(find(id).state()).isEqualTo(KitState.STOPPED);
        List<String> first = List.copyOf(press.made);
        // Two threads may each be at a sheet.
        assertThat(first).hasSizeBetween(1, KitMaker.threads());
        press.before = item -> {};
        kits.goOn(CampaignFixture.WORKER, id);
        works.round("me");
        assertThat(press.made).hasSize(3).doesNotHaveDuplicates();
        assertThat(find(id).progress().fresh()).isEqualTo(3 - first.size());
        assertThat(taken(id)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aKitThatWasAtWorkWhenTheProgramDiedIsGoneOnWith(TestDatabase database) throws IOException {
        on(database);
        KitId id = request(released());
        press.before = item -> {
            if (press.made.size() == 1) {
                throw new Error("killed");
            }
        };
        assertThatThrownBy(() -> works.round("me")).isInstanceOf(IllegalStateException.class);
        assertThat(find(id).state()).isEqualTo(KitState.MAKING);
        press.before = item -> {};

        start(given.now);
        assertThat(works.round("another")).isFalse();
        assertThat(works.round("me")).isTrue();
        assertThat(press.made).hasSize(3).doesNotHaveDuplicates();
        assertThat(taken(id)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWorkerThatFellSilentLosesItsKitToAnother(TestDatabase database) {
        on(database);
        KitId id = request(released());
        press.before = item -> {
            throw new Error("killed");
        };
        assertThatThrownBy(() -> works.round("me")).isInstanceOf(IllegalStateException.class);
        press.before = item -> {};
        start(given.now.plus(KitWorks.LOST).plusSeconds(1));
        assertThat(works.round("another")).isTrue();
        assertThat(find(id).state()).isEqualTo(KitState.DONE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theProgramsEndLeavesTheKitWaiting(TestDatabase database) {
        on(database);
        KitId id = request(released());
        press.before = item -> works.running(false);
        works.round("me");
        assertThat(find(id).state()).isEqualTo(KitState.WAITING);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCampaignThatNobodyReleasedGivesMarkedPiecesAlone(TestDatabase database) throws IOException {
        on(database);
        CampaignId draft = given.drafts.begin(CampaignFixture.WORKER, given.plan(everybody(), Set.of(Channel.POSTER)));
        given.holdBack("so", SectionKind.LONG, HoldKind.NOT_APPROVED, "Nobody has approved it.");
        KitId id = request(draft);
        works.round("me");
        try (ZipFile zip = new ZipFile(kits.take(CampaignFixture.WORKER, id).toFile())) {
            for (String name : List.of(URDU + ".txt", ENGLISH + ".txt")) {
                String words = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes());
                assertThat(words).startsWith("EXAMPLE, NOT REVIEWED");
            }
            assertThat(zip.getEntry("01-poster-a4/so-independent-free.txt")).isNull();
        }
        assertThat(kits.notes(CampaignFixture.OURS, id))
                .anyMatch(
                        note -> note.what().contains("Somali") && note.reason().contains("Nobody has approved it"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ofACampaignThatIsHeldNoneIsMade(TestDatabase database) {
        on(database);
        CampaignId campaign = released();
        KitId id = request(campaign);
        given.campaigns.hold(CampaignFixture.WORKER, campaign, "A worrying reply");
        works.round("me");
        assertThat(find(id).state()).isEqualTo(KitState.REFUSED);
        assertThat(press.made).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyOneIsMadeOfACampaignAtATimeAndNothingOfNothing(TestDatabase database) {
        on(database);
        CampaignId campaign = released();
        request(campaign);
        assertThatThrownBy(() -> request(campaign)).hasMessageContaining("is being made");
        assertThatThrownBy(() -> kits.request(CampaignFixture.WORKER, campaign, choice()))
                .hasMessageContaining("Nothing is chosen");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oldKitsAreRemovedByAge(TestDatabase database) throws IOException {
        on(database);
        KitId id = request(released());
        works.round("me");
        Path zip = kits.take(CampaignFixture.WORKER, id);
        Instant later = given.now.plus(OldKits.KIT).plus(Duration.ofMinutes(1));
        KitFolder folder =
                new KitFolder(new Installation(true, URI.create("http://localhost"), data, data.resolve("keys")));
        new OldKits(new KitStore(given.jdbc), folder, given.accounts, Clock.fixed(later, ZoneOffset.UTC))
                .removeNowAndThen();
        assertThat(kits.find(CampaignFixture.OURS, id)).isEmpty();
        assertThat(Files.exists(zip)).isFalse();
    }
}
