package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SuppressWarnings("NullAway.Init") // each test starts its own database first
class ContentPacksTest {
    private static final Actor ACTOR = new Actor(new OrganisationId(1), new PersonId(1));
    private static final VariantId URDU = new VariantId(MessageId.of("help"), LanguageTag.of("ur"));

    @TempDir
    Path folder;

    private Variants variants;
    private ContentPacks packs;

    private void start(TestDatabase database, boolean demo) {
        DataSource source = database.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Audit audit = Mockito.mock(Audit.class);
        variants = new Variants(
                jdbc, transactions, audit, Clock.fixed(Instant.parse("2026-10-14T09:00:00Z"), ZoneOffset.UTC));
        packs = new ContentPacks(
                new Catalogues(jdbc, transactions, audit),
                variants,
                LanguageTable.load(),
                new Installation(demo, URI.create("http://localhost"), folder, folder),
                audit);
    }

    private ImportReport bring(Map<String, String> texts) throws IOException {
        Map<String, String> files = new HashMap<>();
        files.put("translations/messages.yaml", PackFolder.CATALOGUE);
        texts.forEach((name, text) -> files.put("translations/help/" + name, text));
        return packs.importPack(ACTOR, packs.read(PackFiles.zip("pack", PackFolder.zip(files))));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void importingTwiceChangesNothing(TestDatabase database) throws IOException {
        start(database, false);
        Map<String, String> texts = Map.of(
                "ur.md", PackFolder.variant("translated", "مفت"), "pl.md", PackFolder.variant("adapted", "Bezpłatnie"));
        assertThat(bring(texts).count(Outcome.ADDED)).isEqualTo(2);
        ImportReport again = bring(texts);
        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(again.notices()).isEmpty();
        assertThat(variants.history(URDU)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatPeopleEditedHereStands(TestDatabase database) throws IOException {
        start(database, false);
        Map<String, String> texts = Map.of("ur.md", PackFolder.variant("translated", "مفت"));
        bring(texts);
        Revision brought = variants.latest(URDU).orElseThrow();
        Revision edited = variants.save(ACTOR, saying("بالکل مفت"), Optional.of(brought.id()));
        assertThat(bring(texts).count(Outcome.SUPERSEDED)).isEqualTo(1);
        assertThat(variants.latest(URDU)).contains(edited);
        ImportReport newer = bring(Map.of("ur.md", PackFolder.variant("translated", "مفت مدد")));
        assertThat(newer.count(Outcome.REVISED)).isEqualTo(1);
        assertThat(variants.history(URDU)).hasSize(3).contains(edited, brought);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void examplesAreRefusedOutsideTheDemoAndTakenInside(TestDatabase database) throws IOException {
        Map<String, String> texts = Map.of(
                "ur.md", PackFolder.variant("fictional", "مفت"), "pl.md", PackFolder.variant("adapted", "Bezpłatnie"));
        start(database, false);
        ImportReport report = bring(texts);
        assertThat(report.count(Outcome.REFUSED)).isEqualTo(1);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::where).containsExactly("translations/help/ur.md");
        assertThat(variants.latest(URDU)).isEmpty();
        start(database, true);
        assertThat(bring(texts).count(Outcome.ADDED)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void examplesNeverLeave(TestDatabase database) throws IOException {
        start(database, true);
        bring(Map.of(
                "ur.md", PackFolder.variant("fictional", "مفت"), "pl.md", PackFolder.variant("adapted", "Bezpłatnie")));
        ExportReport report = packs.exportTo(ACTOR, folder);
        assertThat(report.files()).containsExactly("translations/help/pl.md", "translations/messages.yaml");
        assertThat(report.leftOut()).extracting(Problem::where).containsExactly("help/ur");
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).doesNotContain("ur.md");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsExportedIsImportedElsewhereTheSame(TestDatabase database) throws IOException {
        start(database, false);
        bring(Map.of("ur.md", PackFolder.variant("translated", "مفت 0113 496 0123")));
        VariantContent here = variants.latest(URDU).orElseThrow().content();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        assertThat(packs.exportZip(zip).notices()).as("a local number").hasSize(1);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        packs.exportZip(again);
        assertThat(again.toByteArray()).isEqualTo(zip.toByteArray());
        start(database, false);
        ImportReport report =
                packs.importPack(ACTOR, packs.read(PackFiles.zip("zip", new ByteArrayInputStream(zip.toByteArray()))));
        assertThat(report.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(variants.latest(URDU).orElseThrow().content()).isEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPackNeverRedefinesAClaim(TestDatabase database) throws IOException {
        start(database, false);
        bring(Map.of());
        ContentPack foreign = packs.read(PackFiles.zip(
                "pack",
                PackFolder.zip(Map.of(
                        "translations/messages.yaml", PackFolder.CATALOGUE.replace("Is it free?", "Is it cheap?")))));
        ImportReport report = packs.importPack(ACTOR, foreign);
        assertThat(report.notices())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("ours stands");
        assertThat(packs.read(PackFiles.zip("x", PackFolder.zip(Map.of("translations/x", ""))))
                        .catalogue()
                        .claims())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theStarterPackIsImportedWhole(TestDatabase database) {
        start(database, true);
        ContentPack starter = packs.read(PackFiles.starter());
        ImportReport report = packs.importPack(ACTOR, starter);
        assertThat(report.problems()).isEmpty();
        assertThat(report.count(Outcome.ADDED)).isEqualTo(starter.variants().size());
        start(database, false);
        ImportReport shared =
                packs.importPack(ACTOR, packs.read(PackFiles.starter()).withoutCampaigns());
        assertThat(shared.problems()).isEmpty();
        assertThat(variants.latest()).allMatch(revision -> revision.content().origin() != Origin.FICTIONAL);
    }

    private static VariantContent saying(String words) {
        return new VariantContent(
                URDU,
                Origin.TRANSLATED,
                Optional.empty(),
                Map.of(),
                List.of(new Section(SectionKind.SMS, List.of(new Passage(Optional.empty(), words)))));
    }
}
