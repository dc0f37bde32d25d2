package org.ownwords.message;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.mockito.Mockito;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The message module upon one real database. */
class MessageFixture {
    static final Actor AMINA = new Actor(new OrganisationId(1), new PersonId(11));
    static final Actor BRONAGH = new Actor(new OrganisationId(1), new PersonId(12));
    static final VariantId URDU = new VariantId(MessageId.of("help"), LanguageTag.of("ur"));

    final List<String> audited = new ArrayList<>();
    final Variants variants;
    final Catalogues catalogues;
    final Recordings recordings;
    final Captioning captioning;
    final Images images;

    MessageFixture(TestDatabase database, Path data) {
        DataSource source = database.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Clock clock = Clock.fixed(Instant.parse("2026-10-14T09:00:00.123456789Z"), ZoneOffset.UTC);
        Audit audit = Mockito.mock(Audit.class);
        Mockito.doAnswer(call -> audited.add(call.getArgument(1) + " " + call.getArgument(2)))
                .when(audit)
                .record(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any());
        variants = new Variants(jdbc, transactions, audit, clock);
        catalogues = new Catalogues(jdbc, transactions, audit);
        Installation installation = new Installation(true, URI.create("http://localhost"), data, data);
        recordings = new Recordings(jdbc, transactions, audit, clock, installation);
        captioning = new Captioning(jdbc, transactions, audit, clock);
        images = new Images(jdbc, transactions, audit, clock, installation);
    }

    static VariantContent saying(String... sms) {
        return content(URDU, new Section(SectionKind.SMS, passages(sms)));
    }

    static VariantContent content(VariantId id, Section... sections) {
        return new VariantContent(id, Origin.TRANSLATED, Optional.empty(), Map.of("note", "kept"), List.of(sections));
    }

    static List<Passage> passages(String... texts) {
        return List.of(texts).stream()
                .map(text -> new Passage(Optional.empty(), text))
                .toList();
    }
}
