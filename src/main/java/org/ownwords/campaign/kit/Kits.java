package org.ownwords.campaign.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Campaigns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Campaign kits as pages see them: asked for, watched, stopped, gone on with, taken. */
@Service
public class Kits {

    private final KitStore store;
    private final KitRuns runs;
    private final KitWorks works;
    private final KitFolder folder;
    private final Campaigns campaigns;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Kits(
            KitStore store,
            KitRuns runs,
            KitWorks works,
            KitFolder folder,
            Campaigns campaigns,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.runs = runs;
        this.works = works;
        this.folder = folder;
        this.campaigns = campaigns;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The kits of a campaign, newest first. */
    public List<Kit> of(OrganisationId organisation, CampaignId campaign) {
        return store.of(organisation, campaign);
    }

    /** One kit of an organisation. */
    public Optional<Kit> find(OrganisationId organisation, KitId id) {
        return store.find(organisation, id);
    }

    /** What a kit lacks, and why: first what failed, then what is held. */
    public List<Kit.Note> notes(OrganisationId organisation, KitId id) {
        return store.notes(organisation, id);
    }

    /**
     * Asks for a kit, which is then made in the background.
     *
     * @throws ProblemException if nothing is chosen, the campaign is not the organisation's, or one of its kits is not ready yet
     */
    public KitId request(Actor actor, CampaignId campaign, KitChoice choice) {
        if (choice.formats().isEmpty()) {
            throw new ProblemException(Problem.in("kit", "Nothing is chosen.", "Choose at least one format.")
                    .inField("formats"));
        }
        KitId id = transaction.execute(status -> {
            if (campaigns.find(actor.organisation(), campaign).isEmpty()) {
                throw new ProblemException(
                        Problem.in("kit", "There is no such campaign.", "Look at the list of campaigns."));
            }
            if (store.of(actor.organisation(), campaign).stream()
                    .anyMatch(kit -> kit.state().active())) {
                throw new ProblemException(Problem.in(
                        "kit", "A kit of this campaign is being made.", "Wait until it is ready, or stop it."));
            }
            KitId made = store.insert(actor, campaign, choice, clock.instant());
            audit.record(actor, "kit.request", subject(made), "campaign/" + campaign.value());
            return made;
        });
        works.wake();
        return id;
    }

    /** Stops a kit; what is finished stays and is taken when somebody goes on. */
    public void stop(Actor actor, KitId id) {
        move(actor, id, Set.of(KitState.WAITING, KitState.MAKING), KitState.STOPPED, "kit.stop");
    }

    /** Goes on with a kit that was stopped or not made, or makes one anew whose words have changed; what stands is not made again. */
    public void goOn(Actor actor, KitId id) {
        move(actor, id, Set.of(KitState.STOPPED, KitState.REFUSED, KitState.DONE), KitState.WAITING, "kit.go-on");
        works.wake();
    }

    /** Whether a kit is ready and everything in it stands as it is today. */
    public boolean current(Kit kit) {
        if (kit.state() != KitState.DONE || !Files.isRegularFile(folder.zip(kit.organisation(), kit.id()))) {
            return false;
        }
        try {
            return kit.inputs().equals(Optional.of(runs.inputs(kit)));
        } catch (ProblemException refused) {
            return false;
        }
    }

    /**
     * The zip, for somebody to take.
     *
     * @throws ProblemException if it is not ready, or something in it has changed or is held since
     */
    public Path take(Actor actor, KitId id) {
        Kit kit = store.find(actor.organisation(), id)
                .filter(this::current)
                .orElseThrow(() -> new ProblemException(Problem.in(
                        "kit",
                        "This kit is not ready, or something in it has changed or is held since it was made.",
                        "Make it again: what did not change is not made anew.")));
        audit.record(
                actor, "kit.take", subject(id), "campaign/" + kit.campaign().value());
        return folder.zip(actor.organisation(), id);
    }

    private void move(Actor actor, KitId id, Set<KitState> from, KitState to, String action) {
        transaction.executeWithoutResult(status -> {
            Optional<Instant> ended = to.active() ? Optional.empty() : Optional.of(clock.instant());
            if (!store.move(actor.organisation(), id, from, to, ended)) {
                throw new ProblemException(
                        Problem.in("kit", "The kit has changed meanwhile.", "Look at it as it is now."));
            }
            audit.record(actor, action, subject(id), "");
        });
    }

    private static String subject(KitId id) {
        return "kit/" + id.value();
    }
}
