package org.ownwords.delivery.reply;

import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.TestAccounts;

/** An audit that takes everything: the people of these tests have no accounts. */
final class SilentAudit extends Audit {

    SilentAudit(TestAccounts accounts) {
        super(accounts.jdbc, accounts.transactions, accounts.clock);
    }

    @Override
    public void record(Actor actor, String action, String subject, String detail) {
        // Nobody reads it here.
    }
}
