package org.ownwords.exchange.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.base.Installation;
import org.ownwords.exchange.format.Received;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.exchange.format.Unit;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
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

/**
 * How long it takes to send every language out and take all of it back, and how much memory: run {@link #main} with the number of
 * languages and of messages, such as {@code 300 200} (there are fewer languages than that in the table: then all of them).
 */
final class ExchangeScale {
    private final Path folder = Files.createTempDirectory("ownwords-scale");
    private final Variants variants;
    private final TranslationExports exports;
    private final TranslationImports imports;
    private final Actor actor;
    private final List<Language> languages;

    private ExchangeScale(int languageCount, int messages) throws IOException {
        var source = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("data"), "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Clock clock = Clock.systemUTC();
        Audit audit = new Audit(jdbc, transactions, clock);
        Accounts accounts = new Accounts(jdbc, transactions, clock);
        OrganisationId organisation = accounts.addOrganisation("Scale", OrganisationKind.DELIVERING, true);
        PersonId person = accounts.addPerson(
                organisation,
                "Scale",
                "scale@example.org",
                "lantern-orchard-seven",
                Set.of(Role.ADMINISTRATOR),
                Set.of());
        actor = new Actor(organisation, person);
        Catalogues catalogues = new Catalogues(jdbc, transactions, audit);
        variants = new Variants(jdbc, transactions, audit, clock);
        var installation = new Installation(false, URI.create("http://localhost"), folder, folder);
        LanguageTable table = LanguageTable.load();
        Reviews reviews = new Reviews(jdbc, transactions, audit, accounts, variants, catalogues, installation, clock);
        exports = new TranslationExports(catalogues, variants, reviews, table, audit);
        imports = new TranslationImports(catalogues, variants, table, new Checks(), audit, clock);
        languages = table.all().stream()
                .filter(language -> !language.tag().equals(Texts.ENGLISH))
                .limit(languageCount)
                .toList();
        for (int i = 1; i <= messages; i++) {
            english(catalogues, MessageId.of("message-" + i), i);
        }
    }

    private void english(Catalogues catalogues, MessageId id, int number) {
        catalogues.merge(
                actor,
                new Catalogue(
                        List.of(),
                        List.of(new MessageDefinition(
                                id,
                                "Message " + number,
                                "People know.",
                                "everyone",
                                Optional.empty(),
                                Map.of(),
                                2,
                                ReviewDepth.GENERAL))));
        List<Section> sections = new ArrayList<>();
        for (SectionKind kind : List.of(SectionKind.LONG, SectionKind.HEADLINE, SectionKind.SMS, SectionKind.SPOKEN)) {
            sections.add(new Section(
                    kind,
                    List.of(
                            new Passage(Optional.empty(), "You can talk to us about number " + number + ".\nIt helps."),
                            new Passage(Optional.empty(), "Call {route.phone}."))));
        }
        variants.save(
                actor,
                new VariantContent(
                        new VariantId(id, Texts.ENGLISH), Origin.ADAPTED, Optional.empty(), Map.of(), sections),
                Optional.empty());
    }

    private Path export(TranslationFormat format, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            exports.write(
                    actor,
                    new TranslationOrder(languages.stream().map(Language::tag).toList(), Set.of(), format),
                    out);
        }
        return file;
    }

    /** Every text translated by the language's own name. */
    private Path filled(Path sent) throws IOException {
        Map<String, Language> byTag = new LinkedHashMap<>();
        languages.forEach(language -> byTag.put(language.tag().value(), language));
        Path file = folder.resolve("filled.zip");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(sent));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Received received = TranslationFormat.read(entry.getName(), bytes(in));
                Language language =
                        Objects.requireNonNull(byTag.get(received.language().orElseThrow()));
                out.putNextEntry(new ZipEntry(entry.getName()));
                StringBuilder table = new StringBuilder("id,target,state,language,source_version,source_digest\n");
                received.units()
                        .forEach(unit -> table.append(String.join(
                                        ",",
                                        unit.id().toString(),
                                        language.autonym().replace(",", "")
                                                + (unit.source().contains("{") ? " {route.phone}" : ""),
                                        "translated",
                                        language.tag().value(),
                                        unit.sourceVersion(),
                                        Unit.digest(unit.source())))
                                .append('\n'));
                out.write(table.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static byte[] bytes(InputStream in) throws IOException {
        return in.readAllBytes();
    }

    private String take(Path file) {
        AtomicInteger saved = new AtomicInteger();
        AtomicInteger problems = new AtomicInteger();
        new ReturnedFile("file", file).each((name, content) -> {
            TranslationImports.Applied applied = imports.apply(actor, name, content, ImportChoices.CAREFUL);
            saved.addAndGet(applied.saved().size());
            problems.addAndGet(applied.problems().size());
        });
        return saved + " texts saved, " + problems + " rows refused";
    }

    private interface Work {
        Object run() throws IOException;
    }

    private static Object timed(String what, Work work) throws IOException {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        Instant start = Instant.now();
        Object result = work.run();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println(what + ": " + Duration.between(start, Instant.now()).toMillis() / 1000.0
                + " s, heap at most " + (peak >> 20) + " MB"
                + (result instanceof Path file ? ", " + (Files.size(file) >> 10) + " kB" : ", " + result));
        return result;
    }

    public static void main(String[] args) throws IOException {
        ExchangeScale scale = new ExchangeScale(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        System.out.println(scale.languages.size() + " languages, " + args[1] + " messages");
        Path sent = (Path)
                timed("Send out, nothing translated (CSV)", () -> scale.export(TranslationFormat.CSV, "new.zip"));
        Path filled = scale.filled(sent);
        timed("Take back, everything new", () -> scale.take(filled));
        for (TranslationFormat format : TranslationFormat.values()) {
            Path all = (Path) timed(
                    "Send out, all translated (" + format.label() + ")", () -> scale.export(format, format + ".zip"));
            if (format != TranslationFormat.XLIFF_2_1) {
                timed("Take back, nothing new (" + format.label() + ")", () -> scale.take(all));
            }
        }
    }
}
