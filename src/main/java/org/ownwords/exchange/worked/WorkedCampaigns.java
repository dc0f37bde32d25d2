package org.ownwords.exchange.worked;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Role;
import org.ownwords.base.Installation;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignId;
import org.ownwords.delivery.Contacts;
import org.ownwords.delivery.ImportReport;
import org.ownwords.directory.AreaCode;
import org.ownwords.exchange.ContentPack;
import org.ownwords.exchange.ContentPacks;
import org.ownwords.exchange.PackFiles;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.Variants;
import org.ownwords.reach.Commissions;
import org.ownwords.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Loads a pack with its worked campaigns of invented organisations, their people, places, contacts and past weeks. In the demo
 * alone, and through the same doors as everybody: nothing is written past a rule.
 */
@Component
public class WorkedCampaigns {

    private static final String CAST = "people.yaml";
    private static final String PLAN = "campaign.yaml";

    private final Installation installation;
    private final Clock clock;
    private final ContentPacks packs;
    private final Variants variants;
    private final Reviews reviews;
    private final Contacts contacts;
    private final Commissions commissions;
    private final PeopleLoader people;
    private final DirectoryLoader directory;
    private final ServiceLoader services;
    private final PlanLoader plans;
    private final ReachLoader reach;
    private final PrintLoader prints;
    private final PictureLoader pictures;
    private final ReviewLoader judgements;

    WorkedCampaigns(
            Installation installation,
            Clock clock,
            ContentPacks packs,
            Variants variants,
            Reviews reviews,
            Contacts contacts,
            Commissions commissions,
            PeopleLoader people,
            DirectoryLoader directory,
            ServiceLoader services,
            PlanLoader plans,
            ReachLoader reach,
            PrintLoader prints,
            PictureLoader pictures,
            ReviewLoader judgements) {
        this.installation = installation;
        this.clock = clock;
        this.packs = packs;
        this.variants = variants;
        this.reviews = reviews;
        this.contacts = contacts;
        this.commissions = commissions;
        this.people = people;
        this.directory = directory;
        this.services = services;
        this.plans = plans;
        this.reach = reach;
        this.prints = prints;
        this.pictures = pictures;
        this.judgements = judgements;
    }

    /**
     * Loads the pack and every worked campaign in it. Campaigns share the people, communities, venues and services that the
     * folders bring; those with people of their own are loaded first.
     *
     * @throws ProblemException outside the demo, or naming the file and line of what is wrong
     */
    public void load(PackFiles pack) {
        if (!installation.demo()) {
            throw new ProblemException(Problem.in(
                    pack.name(),
                    "Worked campaigns are examples and stay in the demo.",
                    "Start the demo to look at them."));
        }
        ContentPack content = packs.read(pack);
        List<Folder> casts = folders(pack, CAST);
        if (casts.isEmpty()) {
            return;
        }
        Cast cast = people.load(casts);
        Places places = new Places();
        Set<OrganisationId> begun = new HashSet<>();
        Stream.concat(casts.stream(), folders(pack, PLAN).stream().filter(folder -> !casts.contains(folder)))
                .forEach(folder -> load(folder, content, cast, places, begun));
    }

    /** The password with which the invented people of a pack sign in, empty where it brings nobody. */
    public String password(PackFiles pack) {
        List<String> passwords = new ArrayList<>();
        folders(pack, CAST).forEach(folder -> folder.yaml(CAST, file -> passwords.add(file.text("password"))));
        return passwords.isEmpty() ? "" : passwords.get(0);
    }

    private static List<Folder> folders(PackFiles pack, String holding) {
        return pack.paths().stream()
                .filter(path -> path.startsWith("campaigns/") && path.endsWith("/" + holding))
                .map(path -> new Folder(pack, path.substring(0, path.length() - holding.length())))
                .toList();
    }

    private void load(Folder folder, ContentPack content, Cast cast, Places places, Set<OrganisationId> begun) {
        folder.yaml(PLAN, plan -> {
            OrganisationId organisation = cast.organisation(plan.text("organisation"));
            Actor author = cast.actor(organisation, Role.OUTREACH_WORKER, 0);
            Actor second = cast.actor(organisation, Role.OUTREACH_WORKER, 1);
            if (begun.add(organisation)) {
                commissions.allow(author, cast.organisation(plan.text("commissioner")));
                texts(author, content);
            }
            Days days = new Days(London.today(clock));
            directory.load(folder, author, new AreaCode(plan.text("area")), days, places);
            services.load(folder, author, days, places);
            contacts(folder, author);
            CampaignId campaign = plans.load(plan, author, second, days, places);
            prints.load(folder, campaign, author, places);
            pictures.load(folder, author);
            judgements.load(folder, cast, organisation);
            reach.load(folder, plan, campaign, author, days, places);
        });
    }

    private void texts(Actor actor, ContentPack content) {
        packs.importPack(actor, content);
        variants.latest().stream()
                .map(Revision::content)
                .filter(text -> text.origin() == Origin.FICTIONAL)
                .forEach(text -> text.sections()
                        .forEach(section -> reviews.approveExample(actor, SectionDigests.ref(text.id(), section))));
    }

    private void contacts(Folder folder, Actor actor) {
        if (!folder.holds("contacts.csv")) {
            return;
        }
        ImportReport report = contacts.take(actor, folder.name("contacts.csv"), folder.bytes("contacts.csv"));
        if (!report.problems().isEmpty()) {
            throw new ProblemException(report.problems());
        }
    }
}
