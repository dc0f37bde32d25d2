package org.ownwords.campaign;

import java.util.List;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What each organisation settled for its campaigns: quiet hours, the spending that needs a baseline and the price of a text. */
@Service
public class Rules {

    private final RulesStore store;
    private final Audit audit;
    private final TransactionOperations transaction;

    Rules(RulesStore store, Audit audit, TransactionOperations transaction) {
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The organisation's own, or the usual ones. */
    public CampaignRules of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /**
     * Settles them anew; audited. The usual quiet hours are the floor: an organisation may keep more hours quiet, never fewer.
     *
     * @throws ProblemException for {@code from}, {@code until}, {@code sunday}, {@code limit} or {@code segment}
     */
    public void settle(Actor actor, CampaignRules rules) {
        List<Problem> problems = rules.problems();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        transaction.executeWithoutResult(status -> {
            store.put(actor.organisation(), rules);
            audit.record(
                    actor,
                    "campaign.rules",
                    "organisation/" + actor.organisation().value(),
                    "quiet " + rules.quiet().from() + " to " + rules.quiet().until() + ", Sunday from "
                            + rules.quiet().sundayFrom() + ", baseline above "
                            + PlanRules.pounds(rules.spendingLimitPence())
                            + rules.segmentPrice()
                                    .map(price -> ", " + price.pence() + "p a segment")
                                    .orElse(""));
        });
    }
}
