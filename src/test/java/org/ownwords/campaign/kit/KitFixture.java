package org.ownwords.campaign.kit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.ownwords.TestDatabase;
import org.ownwords.base.Installation;
import org.ownwords.campaign.CampaignFixture;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.Medium;
import org.ownwords.message.SectionKind;
import org.ownwords.render.Family;
import org.ownwords.render.SheetChoice;

/** Kits of one campaign in three languages, for four communities; its press makes plain texts. */
@SuppressWarnings("NullAway.Init") // set by each start
final class KitFixture {

    static final String URDU = "01-poster-a4/ur-independent-free";
    static final String ENGLISH = "01-poster-a4/en-gb-independent-free";

    final CountingPress press = new CountingPress();
    final CampaignFixture given;
    KitWorks works;
    Kits kits;

    private final Path data;

    KitFixture(TestDatabase database, Path data) {
        this.data = data;
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
    void start(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        KitStore store = new KitStore(given.jdbc);
        KitFolder folder = folder();
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

    CampaignId released() {
        return given.released(everybody(), Set.of(Channel.POSTER, Channel.SMS));
    }

    Set<CommunityId> everybody() {
        return Set.copyOf(given.communities.all(CampaignFixture.OURS).stream()
                .map(community -> community.id())
                .toList());
    }

    static KitChoice choice(String... formats) {
        return new KitChoice(
                Set.copyOf(List.of(formats).stream()
                        .map(id -> KitFormat.ofId(id).orElseThrow())
                        .toList()),
                Set.of(),
                true,
                SheetChoice.in(Family.CALM));
    }

    KitId request(CampaignId campaign) {
        return kits.request(CampaignFixture.WORKER, campaign, choice("poster-a4"));
    }

    Kit find(KitId id) {
        return kits.find(CampaignFixture.OURS, id).orElseThrow();
    }

    List<String> taken(KitId id) throws IOException {
        try (ZipFile zip = new ZipFile(kits.take(CampaignFixture.WORKER, id).toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    KitFolder folder() {
        return new KitFolder(new Installation(true, URI.create("http://localhost:8080"), data, data.resolve("keys")));
    }
}
