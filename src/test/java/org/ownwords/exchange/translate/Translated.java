package org.ownwords.exchange.translate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.ownwords.TestDatabase;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.HoldsFor;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.exchange.upload.KeptFiles;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Checks;
import org.ownwords.review.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A message in English, and all that sends it to translators and brings it back. */
@SuppressWarnings("NullAway.Init") // each test starts its own database first
abstract class Translated {
    static final Actor ACTOR = new Actor(new OrganisationId(1), new PersonId(1));
    static final MessageId HELP = MessageId.of("help");
    static final ClaimId FREE = ClaimId.of("free");
    static final ImportChoices STALE = new ImportChoices(true, Optional.empty());
    private static final Checks CHECKS = new Checks();

    @TempDir
    Path folder;

    Variants variants;
    TranslationExports exports;
    TranslationImports imports;
    KeptFiles files;
    Uploads uploads;

    void start(TestDatabase database) {
        DataSource source = database.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Audit audit = Mockito.mock(Audit.class);
        Clock clock = Clock.fixed(Instant.parse("2026-10-14T09:00:00Z"), ZoneOffset.UTC);
        var installation = new Installation(false, URI.create("http://localhost"), folder, folder);
        Catalogues catalogues = new Catalogues(jdbc, transactions, audit);
        variants = new Variants(jdbc, transactions, audit, clock);
        Reviews reviews = new Reviews(
                jdbc,
                transactions,
                audit,
                new Accounts(jdbc, transactions, clock),
                variants,
                catalogues,
                installation,
                clock);
        exports = new TranslationExports(catalogues, variants, reviews, LanguageTable.load(), audit);
        imports = new TranslationImports(catalogues, variants, LanguageTable.load(), CHECKS, audit, clock);
        files = new KeptFiles(jdbc, installation, clock);
        uploads = new Uploads(files, imports);
        catalogues.merge(
                ACTOR,
                new Catalogue(
                        List.of(new ClaimDefinition(FREE, "Free", "Is it free?", HoldsFor.BOTH)),
                        List.of(new MessageDefinition(
                                HELP,
                                "Help",
                                "People know.",
                                "everyone",
                                Optional.empty(),
                                Map.of(SectionKind.SMS, Set.of(FREE)),
                                2,
                                ReviewDepth.GENERAL))));
        english("You can talk to us.\nIt helps.", "It is free: {route.phone}");
    }

    void english(String long1, String sms) {
        save("en-GB", Origin.ADAPTED, passage(SectionKind.LONG, "", long1), passage(SectionKind.SMS, "free", sms));
    }

    Revision save(String tag, Origin origin, Section... sections) {
        VariantId id = new VariantId(HELP, LanguageTag.of(tag));
        return variants.save(
                ACTOR,
                new VariantContent(
                        id, origin, Optional.empty(), Map.of("subject", "Ownwords", "note", "kept"), List.of(sections)),
                variants.latest(id).map(Revision::id));
    }

    static Section passage(SectionKind kind, String claim, String text) {
        return new Section(
                kind,
                List.of(new Passage(Optional.of(claim).filter(c -> !c.isEmpty()).map(ClaimId::of), text)));
    }

    byte[] sent(String tag, TranslationFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exports.write(ACTOR, new TranslationOrder(List.of(LanguageTag.of(tag)), Set.of(), format), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    VariantContent now(String tag) {
        return variants.latest(new VariantId(HELP, LanguageTag.of(tag)))
                .orElseThrow()
                .content();
    }

    static byte[] table(String tag, String... rows) {
        return ("id,target,language,comment\n" + String.join("\n", rows).replace("TAG", tag))
                .getBytes(StandardCharsets.UTF_8);
    }
}
