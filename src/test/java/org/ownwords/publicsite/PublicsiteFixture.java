package org.ownwords.publicsite;

import java.time.Clock;
import org.ownwords.base.Installation;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Pages and codes by their constructors, for tests of the modules that print them. */
public class PublicsiteFixture {

    public final SafePages pages;
    public final ShortCodes codes;

    private final PageStore store;

    public PublicsiteFixture(
            JdbcClient jdbc, TransactionOperations transaction, Installation installation, Clock clock) {
        store = new PageStore(jdbc);
        pages = new SafePages(store, installation);
        codes = new ShortCodes(new CodeStore(jdbc), transaction, installation, clock);
    }

    PageViews views(Services services, Catalogues catalogues, LanguageTable languages, ShownWords words, Clock clock) {
        // What is heard is tested with the whole application: see RecordingPagesTest.
        return new PageViews(
                store, services, catalogues, languages, words, org.mockito.Mockito.mock(ShownSounds.class), clock);
    }
}
