package org.ownwords.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.Services;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What stands against a release, and the release itself, by a second person, which pins the words. */
@Service
public class Releases {

    private final CampaignStore campaigns;
    private final StateStore states;
    private final PinStore pins;
    private final Rules rules;
    private final Coverages coverages;
    private final Services services;
    private final ReplyCover cover;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ObservanceRules observances = new ObservanceRules(Observances.load());

    Releases(
            CampaignStore campaigns,
            StateStore states,
            PinStore pins,
            Rules rules,
            Coverages coverages,
            Services services,
            ReplyCover cover,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.campaigns = campaigns;
        this.states = states;
        this.pins = pins;
        this.rules = rules;
        this.coverages = coverages;
        this.services = services;
        this.cover = cover;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a release would meet today, whoever gave it. */
    public Assessment assess(Campaign campaign) {
        Plan plan = campaign.plan();
        Coverage coverage = coverages.of(campaign.organisation(), plan);
        List<Refusal> refusals =
                new ArrayList<>(new PlanRules(rules.of(campaign.organisation()), clock.instant()).refusals(plan));
        List<Refusal> cautions = new ArrayList<>();
        route(campaign, refusals);
        replies(campaign, refusals);
        refusals.addAll(CellRules.refusals(coverage, campaign.leftOut()));
        if (plan.addressed() && plan.window().isPresent()) {
            ObservanceRules.Outcome outcome = observances.judge(plan.window().get(), coverage.communities());
            refusals.addAll(outcome.refusals());
            cautions.addAll(outcome.cautions());
        }
        if (campaign.changeCannotBeShown()) {
            cautions.add(new Refusal(
                    RefusalKind.CHANGE_CANNOT_BE_SHOWN,
                    PlanStep.PURPOSE,
                    "Change cannot be shown: no baseline survey is named.",
                    "Take one before it starts, if you want to know what it changed."));
        }
        return new Assessment(coverage, List.copyOf(refusals), List.copyOf(cautions));
    }

    /** The same for one person who would give the release: they must have written none of it. */
    public Assessment assess(Campaign campaign, Actor releaser) {
        Assessment assessment = assess(campaign);
        if (!campaign.signatures().involves(releaser.person())) {
            return assessment;
        }
        List<Refusal> refusals = new ArrayList<>(assessment.refusals());
        refusals.add(new Refusal(
                RefusalKind.SAME_PERSON,
                PlanStep.PEOPLE,
                "You wrote or submitted this campaign.",
                "Ask a colleague to look at it and release it."));
        return new Assessment(assessment.coverage(), List.copyOf(refusals), assessment.cautions());
    }

    /**
     * Releases a submitted campaign: everything is asked anew, and what goes is pinned in the same transaction.
     *
     * @return what is refused; empty if it was released
     * @throws ProblemException if it is not waiting for a release
     */
    public List<Refusal> release(Actor actor, CampaignId id) {
        return transaction.execute(status -> {
            Campaign campaign = submitted(actor, id);
            Assessment assessment = assess(campaign, actor);
            if (!assessment.clear()) {
                return assessment.refusals();
            }
            Instant now = clock.instant();
            if (!states.release(actor.organisation(), campaign, actor.person(), now)) {
                throw Drafts.changed();
            }
            Destination destination = campaign.plan().destination().orElseThrow();
            int revision = services.find(actor.organisation(), destination.service())
                    .orElseThrow()
                    .revision();
            List<Cell> going = assessment.coverage().going(campaign.leftOut());
            going.forEach(cell -> pins.insert(actor.organisation(), id, pin(cell, destination, revision)));
            audit.record(actor, "campaign.release", Drafts.subject(id), going.size() + " cells pinned");
            return List.of();
        });
    }

    /**
     * Gives a submitted campaign back to its authors.
     *
     * @param reason what they should change, shown to them until they hand it over again
     * @throws ProblemException for {@code reason} if it is empty, or if the campaign is not waiting for a release
     */
    public void sendBack(Actor actor, CampaignId id, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new ProblemException(
                    Problem.in("campaign", "No reason is given.", "Tell its authors in a few words what to change.")
                            .inField("reason"));
        }
        transaction.executeWithoutResult(status -> {
            submitted(actor, id);
            if (!states.sendBack(actor.organisation(), id, actor.person(), clock.instant(), why)) {
                throw Drafts.changed();
            }
            audit.record(actor, "campaign.send-back", Drafts.subject(id), why);
        });
    }

    private Campaign submitted(Actor actor, CampaignId id) {
        return campaigns
                .find(actor.organisation(), id)
                .filter(campaign -> campaign.state() == CampaignState.SUBMITTED)
                .orElseThrow(() -> new ProblemException(
                        Problem.in("campaign", "It is not waiting for a release.", "Look at it as it is now.")));
    }

    private void route(Campaign campaign, List<Refusal> refusals) {
        campaign.plan().destination().ifPresent(destination -> {
            boolean open = services.find(campaign.organisation(), destination.service())
                    .flatMap(service -> service.route(destination.route()))
                    .filter(route -> !route.retired())
                    .isPresent();
            if (!open) {
                refusals.add(new Refusal(
                        RefusalKind.ROUTE_RETIRED,
                        PlanStep.SERVICE,
                        "The route it leads to is retired.",
                        "Choose another route of the service."));
            }
        });
    }

    private void replies(Campaign campaign, List<Refusal> refusals) {
        campaign.plan().channels().stream()
                .filter(Channel::addressed)
                .filter(channel -> !cover.covered(campaign.organisation(), channel))
                .forEach(channel -> refusals.add(new Refusal(
                        RefusalKind.NO_COVER,
                        PlanStep.REPLIES,
                        "Nobody is named who reads replies: " + channel.label() + ".",
                        "Name who reads them and when.")));
    }

    private static Pin pin(Cell cell, Destination destination, int revision) {
        Words words = cell.words().orElseThrow();
        return new Pin(
                cell.key().community(),
                cell.key().channel(),
                cell.key().message(),
                words.section(),
                words.revision(),
                destination.service(),
                revision,
                destination.route());
    }
}
