package org.ownwords.publicsite;

import java.time.Clock;
import org.ownwords.base.Installation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Pages and codes by their constructors, for tests of the modules that print them. */
public class PublicsiteFixture {

    public final SafePages pages;
    public final ShortCodes codes;

    public PublicsiteFixture(
            JdbcClient jdbc, TransactionOperations transaction, Installation installation, Clock clock) {
        pages = new SafePages(new PageStore(jdbc), installation);
        codes = new ShortCodes(new CodeStore(jdbc), transaction, installation, clock);
    }
}
