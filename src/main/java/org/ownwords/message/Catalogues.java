package org.ownwords.message;

import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The catalogue as the database holds it. */
@Component
public class Catalogues {

    private final CatalogueStore store;
    private final TransactionOperations transactions;
    private final Audit audit;

    public Catalogues(JdbcClient jdbc, TransactionOperations transactions, Audit audit) {
        this.store = new CatalogueStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The whole catalogue, in the order in which it was written; small, read often. */
    public Catalogue current() {
        return store.read();
    }

    /** Adds and replaces claims and messages by their words; removes none; audited for each that changed. */
    public void merge(Actor actor, Catalogue catalogue) {
        transactions.executeWithoutResult(status -> {
            Catalogue before = store.read();
            for (ClaimDefinition claim : catalogue.claims()) {
                if (!before.claims().contains(claim)) {
                    store.merge(claim);
                    audit.record(actor, "claim.define", "claim/" + claim.id(), claim.question());
                }
            }
            for (MessageDefinition message : catalogue.messages()) {
                if (!before.messages().contains(message)) {
                    store.merge(message);
                    audit.record(actor, "message.define", "message/" + message.id(), message.title());
                }
            }
        });
    }
}
