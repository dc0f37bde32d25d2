package org.ownwords.reach;

import java.util.List;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Which commissioning body may see the protected figures of which delivering organisation. */
@Component
public class Commissions {

    private final CommissionStore store;
    private final Audit audit;
    private final TransactionOperations transactions;

    public Commissions(JdbcClient database, Audit audit, TransactionOperations transactions) {
        this.store = new CommissionStore(database);
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Lets a commissioning body see the protected figures of the actor's organisation, which alone can say so. */
    public void allow(Actor actor, OrganisationId commissioning) {
        transactions.executeWithoutResult(status -> {
            store.add(commissioning, actor.organisation());
            audit.record(
                    actor, "reach.commission", "organisation/" + commissioning.value(), "may see protected figures");
        });
    }

    /** The organisations whose figures a commissioning body may see. */
    public List<OrganisationId> deliveringFor(OrganisationId commissioning) {
        return store.deliveringFor(commissioning);
    }
}
