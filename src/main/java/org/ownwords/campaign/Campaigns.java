package org.ownwords.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.review.Hold;
import org.ownwords.review.Use;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Campaigns as delivery, reach and the pages see them; holding, stopping and resuming those that were released. */
@Service
public class Campaigns {

    /** For how long after its hours a campaign is still named to the dispatcher, so that what is left expires. */
    private static final Duration SETTLING = Duration.ofDays(2);

    private final CampaignStore campaigns;
    private final StateStore states;
    private final PinStore pins;
    private final PinStanding standing;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Campaigns(
            CampaignStore campaigns,
            StateStore states,
            PinStore pins,
            PinStanding standing,
            Accounts accounts,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.campaigns = campaigns;
        this.states = states;
        this.pins = pins;
        this.standing = standing;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of an organisation, newest first. */
    public List<Campaign> all(OrganisationId organisation) {
        return campaigns.all(organisation);
    }

    /** One of an organisation. */
    public Optional<Campaign> find(OrganisationId organisation, CampaignId id) {
        return campaigns.find(organisation, id);
    }

    /** What the release pinned, in the order of the matrix; empty before a release. */
    public List<Pin> pins(OrganisationId organisation, CampaignId id) {
        return pins.of(organisation, id);
    }

    /**
     * Every released campaign of any organisation whose sending time has come and that nobody stopped; for the dispatcher.
     * A campaign whose hours are over is named for two days more, so that what is left can be expired.
     */
    public List<ReleasedCampaign> toSend(Instant now) {
        return accounts.organisations().stream()
                .flatMap(organisation -> states.sending(organisation.id(), now, now.minus(SETTLING)).stream()
                        .flatMap(id -> campaigns.find(organisation.id(), id).stream()))
                .map(this::released)
                .toList();
    }

    /** A released campaign as delivery needs it; empty where it is not released or sends nothing to addresses. */
    public Optional<ReleasedCampaign> released(OrganisationId organisation, CampaignId id) {
        return campaigns
                .find(organisation, id)
                .filter(Campaign::released)
                .filter(campaign -> campaign.plan().addressed())
                .map(this::released);
    }

    /**
     * Whether the campaign still runs: released, not stopped, not held. Asked before every batch; it says nothing of the words,
     * for which ask {@link #stands}.
     */
    public boolean runs(OrganisationId organisation, CampaignId campaign) {
        return states.state(organisation, campaign)
                .filter(state -> state == CampaignState.RELEASED)
                .isPresent();
    }

    /** Whether what was pinned may still be used today: not withdrawn, no claim turned false, no dispute upheld. */
    public boolean stands(OrganisationId organisation, Pin pin) {
        return standing.holds(organisation, pin, Use.RELEASED).isEmpty();
    }

    /** What it pinned that may no longer be used today, and why. */
    public Map<Pin, List<Hold>> held(OrganisationId organisation, CampaignId campaign) {
        return standing.holds(organisation, pins.of(organisation, campaign), Use.RELEASED);
    }

    /** Holds a released campaign at once; it goes on only when a second person resumes it. */
    public void hold(Actor actor, CampaignId id, String reason) {
        interrupt(actor, id, Set.of(CampaignState.RELEASED), CampaignState.HELD, "campaign.hold", reason);
    }

    /** Stops a campaign for good, at once. */
    public void stop(Actor actor, CampaignId id, String reason) {
        interrupt(
                actor,
                id,
                Set.of(CampaignState.SUBMITTED, CampaignState.RELEASED, CampaignState.HELD),
                CampaignState.STOPPED,
                "campaign.stop",
                reason);
    }

    /**
     * Halts everything that the organisation sends and prints, at once. Each campaign is held rather than ended, so that nobody
     * need hesitate; each goes on only when a second person resumes it.
     *
     * @return the campaigns halted
     */
    public List<CampaignId> stopEverything(Actor actor, String reason) {
        return transaction.execute(status -> {
            List<CampaignId> running = states.in(actor.organisation(), CampaignState.RELEASED);
            List<CampaignId> halted = running.stream()
                    .filter(id -> states.interrupt(
                            actor.organisation(),
                            id,
                            Set.of(CampaignState.RELEASED),
                            CampaignState.HELD,
                            actor.person(),
                            clock.instant(),
                            reason))
                    .toList();
            halted.forEach(id -> audit.record(actor, "campaign.hold", Drafts.subject(id), reason));
            audit.record(
                    actor,
                    "campaign.stop-everything",
                    "organisation/" + actor.organisation().value(),
                    halted.size() + " campaigns: " + reason);
            return halted;
        });
    }

    /**
     * Lets a held campaign go on.
     *
     * @throws ProblemException if it is not held, or the same person asks who held it
     */
    public void resume(Actor actor, CampaignId id) {
        transaction.executeWithoutResult(status -> {
            if (!states.resume(actor.organisation(), id, actor.person())) {
                throw new ProblemException(Problem.in(
                        "campaign",
                        "It is not held, or you held it yourself.",
                        "A second person must let a held campaign go on."));
            }
            audit.record(actor, "campaign.resume", Drafts.subject(id), "");
        });
    }

    /** Ends a released campaign that has done its work. */
    public void finish(Actor actor, CampaignId id) {
        transaction.executeWithoutResult(status -> {
            if (!states.finish(actor.organisation(), id)) {
                throw Drafts.changed();
            }
            audit.record(actor, "campaign.finish", Drafts.subject(id), "");
        });
    }

    private void interrupt(
            Actor actor, CampaignId id, Set<CampaignState> from, CampaignState to, String action, String reason) {
        if (reason.isBlank()) {
            throw new ProblemException(Problem.in("campaign", "No reason is given.", "Say in a few words why.")
                    .inField("reason"));
        }
        transaction.executeWithoutResult(status -> {
            if (!states.interrupt(actor.organisation(), id, from, to, actor.person(), clock.instant(), reason)) {
                throw new ProblemException(Problem.in("campaign", "It does not run.", "Look at it as it is now."));
            }
            audit.record(actor, action, Drafts.subject(id), reason);
        });
    }

    private ReleasedCampaign released(Campaign campaign) {
        SendingWindow window = campaign.plan().window().orElseThrow();
        return new ReleasedCampaign(
                campaign.id(),
                campaign.organisation(),
                campaign.plan().name(),
                window.opens(),
                window.closes(),
                pins.of(campaign.organisation(), campaign.id()));
    }
}
