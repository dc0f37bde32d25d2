package org.ownwords.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Campaigns while they are written, up to the moment they are handed to a second person. */
@Service
public class Drafts {

    private final CampaignStore campaigns;
    private final StateStore states;
    private final Releases releases;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Drafts(
            CampaignStore campaigns,
            StateStore states,
            Releases releases,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.campaigns = campaigns;
        this.states = states;
        this.releases = releases;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins a campaign; almost everything may still be open. */
    public CampaignId begin(Actor actor, Plan plan) {
        return transaction.execute(status -> {
            CampaignId id = campaigns.insert(actor.organisation(), plan, actor.person(), clock.instant());
            audit.record(actor, "campaign.draft", subject(id), plan.name());
            return id;
        });
    }

    /**
     * Saves the plan of a draft.
     *
     * @param version the one that the author started from
     * @throws ProblemException if somebody else saved in between, or it is no draft any more
     */
    public void save(Actor actor, CampaignId id, int version, Plan plan) {
        transaction.executeWithoutResult(status -> {
            if (!campaigns.replace(actor.organisation(), id, version, plan, actor.person())) {
                throw changed();
            }
            audit.record(actor, "campaign.edit", subject(id), plan.name());
        });
    }

    /**
     * Says which cells of the matrix the campaign goes without; replaces what was said before.
     *
     * @throws ProblemException if it is no draft any more
     */
    public void leaveOut(Actor actor, CampaignId id, Set<CellKey> cells) {
        transaction.executeWithoutResult(status -> {
            if (!campaigns.leaveOut(actor.organisation(), id, cells, actor.person())) {
                throw changed();
            }
            audit.record(actor, "campaign.leave-out", subject(id), cells.size() + " cells");
        });
    }

    /**
     * Hands the campaign to a second person, or says what stands against it and changes nothing.
     *
     * @return what is refused; empty if it was submitted
     */
    public List<Refusal> submit(Actor actor, CampaignId id) {
        Campaign campaign = campaigns.find(actor.organisation(), id).orElseThrow(Drafts::changed);
        if (!campaign.draft()) {
            throw changed();
        }
        List<Refusal> refusals = releases.assess(campaign).refusals();
        if (!refusals.isEmpty()) {
            return refusals;
        }
        transaction.executeWithoutResult(status -> {
            if (!states.submit(actor.organisation(), id, campaign.version(), actor.person())) {
                throw changed();
            }
            audit.record(actor, "campaign.submit", subject(id), campaign.plan().name());
        });
        return List.of();
    }

    static String subject(CampaignId id) {
        return "campaign/" + id.value();
    }

    static ProblemException changed() {
        return new ProblemException(Problem.in(
                "campaign",
                "Somebody else changed this campaign in the meantime.",
                "Look at it as it is now; what you typed is still on this page."));
    }
}
