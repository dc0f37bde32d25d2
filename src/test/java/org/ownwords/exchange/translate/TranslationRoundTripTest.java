package org.ownwords.exchange.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.ownwords.TestDatabase;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.HoldsFor;
import org.ownwords.exchange.format.TranslationFormat;
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

/** Texts to a translator and back, with everything that happens meanwhile. */
@SuppressWarnings("NullAway.Init") // each test starts its own database first
class TranslationRoundTripTest {
    private static final Actor ACTOR = new Actor(new OrganisationId(1), new PersonId(1));
    private static final MessageId HELP = MessageId.of("help");
    private static final ClaimId FREE = ClaimId.of("free");
    private static final ImportChoices STALE = new ImportChoices(true, Optional.empty());
    private static final Checks CHECKS = new Checks();

    @TempDir
    Path folder;

    private Variants variants;
    private TranslationExports exports;
    private TranslationImports imports;
    private Uploads uploads;

    private void start(TestDatabase database) {
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
        uploads = new Uploads(jdbc, imports, installation, clock);
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

    private void english(String long1, String sms) {
        save("en-GB", Origin.ADAPTED, passage(SectionKind.LONG, "", long1), passage(SectionKind.SMS, "free", sms));
    }

    private Revision save(String tag, Origin origin, Section... sections) {
        VariantId id = new VariantId(HELP, LanguageTag.of(tag));
        return variants.save(
                ACTOR,
                new VariantContent(
                        id, origin, Optional.empty(), Map.of("subject", "Ownwords", "note", "kept"), List.of(sections)),
                variants.latest(id).map(Revision::id));
    }

    private static Section passage(SectionKind kind, String claim, String text) {
        return new Section(
                kind,
                List.of(new Passage(Optional.of(claim).filter(c -> !c.isEmpty()).map(ClaimId::of), text)));
    }

    private byte[] sent(String tag, TranslationFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exports.write(ACTOR, new TranslationOrder(List.of(LanguageTag.of(tag)), Set.of(), format), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private VariantContent now(String tag) {
        return variants.latest(new VariantId(HELP, LanguageTag.of(tag)))
                .orElseThrow()
                .content();
    }

    private static byte[] table(String tag, String... rows) {
        return ("id,target,language,comment\n" + String.join("\n", rows).replace("TAG", tag))
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(TranslationFormat.class)
    void whatNobodyChangedChangesNothing(TranslationFormat format) {
        start(TestDatabase.H2);
        save(
                "ur",
                Origin.CO_DEVELOPED,
                passage(SectionKind.SMS, "free", "مفت ہے: {route.phone}"),
                passage(SectionKind.SOCIAL, "", "صرف یہاں"));
        ImportPlan plan = imports.plan("back", sent("ur", format), STALE);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.saves()).isFalse();
        assertThat(plan.unchanged()).isEqualTo(3);
        assertThat(plan.empty()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTranslationComesInAsADraftThatNobodyApproved(TestDatabase database) {
        start(database);
        String file = new String(sent("pl", TranslationFormat.XLIFF_1_2), StandardCharsets.UTF_8);
        String back = file.replaceAll("<target state=\"new\"></target>", "<target state=\"final\">Po polsku</target>")
                .replace("approved=\"no\"", "approved=\"yes\"");
        TranslationImports.Applied applied =
                imports.apply(ACTOR, "back.xlf", back.getBytes(StandardCharsets.UTF_8), ImportChoices.CAREFUL);
        assertThat(applied.saved()).hasSize(1);
        assertThat(now("pl").origin()).isEqualTo(Origin.TRANSLATED);
        assertThat(now("pl").subject()).contains("Po polsku");
        assertThat(now("pl").source()).contains(Texts.version(now("en-GB")));
        assertThat(now("pl").section(SectionKind.SMS).orElseThrow().claims()).containsExactly(FREE);
        assertThat(applied.plan().variants().get(0).changes())
                .filteredOn(change -> change.id().part().equals("sms"))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.warnings()).contains("{route.phone} of the English is missing here."));
    }

    @Test
    void wordsWhoseEnglishChangedAreShownAndTakenOnlyWhereSomebodySaysSo() {
        start(TestDatabase.H2);
        save("pl", Origin.TRANSLATED, passage(SectionKind.LONG, "", "Stare słowa"));
        String back = new String(sent("pl", TranslationFormat.CSV), StandardCharsets.UTF_8)
                .replace("Stare słowa", "Nowe słowa");
        String before = Texts.version(now("en-GB"));
        english("You can call us.", "It is free: {route.phone}");
        ImportPlan careful = imports.plan("back.csv", back.getBytes(StandardCharsets.UTF_8), ImportChoices.CAREFUL);
        assertThat(careful.saves()).isFalse();
        assertThat(careful.stale()).singleElement().satisfies(change -> {
            assertThat(change.stale())
                    .contains(new UnitChange.English("You can talk to us.\nIt helps.", "You can call us."));
            assertThat(change.after()).isEqualTo("Nowe słowa");
        });
        imports.apply(ACTOR, "back.csv", back.getBytes(StandardCharsets.UTF_8), STALE);
        assertThat(now("pl").source()).contains(before);
        assertThat(now("pl").doubts()).singleElement().asString().contains("The English of long/1 changed");
        assertThat(now("pl").frontMatter()).containsEntry("note", "kept");
        assertThat(imports.plan("back.csv", back.getBytes(StandardCharsets.UTF_8), STALE)
                        .saves())
                .isFalse();
    }

    @Test
    void aPassageThatMovedIsFoundByItsEnglish() {
        start(TestDatabase.H2);
        String back = new String(sent("pl", TranslationFormat.CSV), StandardCharsets.UTF_8)
                .replace("\"You can talk to us.\nIt helps.\",", "\"You can talk to us.\nIt helps.\",Tak");
        assertThat(back).contains(",Tak");
        save(
                "en-GB",
                Origin.ADAPTED,
                new Section(
                        SectionKind.LONG,
                        List.of(
                                new Passage(Optional.empty(), "First of all."),
                                new Passage(Optional.empty(), "You can talk to us.\nIt helps."))));
        ImportPlan plan = imports.plan("back.csv", back.getBytes(StandardCharsets.UTF_8), ImportChoices.CAREFUL);
        assertThat(plan.variants())
                .singleElement()
                .satisfies(variant -> assertThat(variant.changes())
                        .extracting(change -> change.id() + " " + change.after())
                        .containsExactly("help/long/2 Tak"));
        assertThat(plan.problems())
                .extracting(Problem::what)
                .containsExactly("help/sms/1/free is no longer a passage of this message: its English was rearranged.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ur | This is English after all | These words are in Latin letters, and Urdu is not.",
                "pl | Zаdzwoń do nas | mixes letters of two scripts that look alike",
                "pl | Zadzwoń \u202Edo nas | U+202E at character 9 forces the direction",
                "pl | Zadzwoń {route.fone} | {route.fone} is not a placeholder",
                "pl | # Zadzwoń | begins with # and a space",
                "pl | Zadz\uFEFFwoń | U+FEFF at character 5 is not a sign of any text",
            })
    void wordsThatCannotStandAreRefusedWithTheirRowAndTheOthersKept(String tag, String words, String told) {
        start(TestDatabase.H2);
        ImportPlan plan = imports.plan(
                "file.csv",
                table(tag, "help/long/1," + words + ",TAG,", "help/subject,OK,TAG,"),
                ImportChoices.CAREFUL);
        assertThat(plan.problems())
                .first()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("file.csv:2: target: help/long/1: ")
                        .contains(told));
    }

    @Test
    void joinersAreKept() {
        start(TestDatabase.H2);
        byte[] file = table("fa", "help/long/1,می‌خواهم,TAG,");
        assertThat(imports.plan("file.csv", file, ImportChoices.CAREFUL).stale())
                .as("the file does not say which English it was made from")
                .hasSize(1);
        imports.apply(ACTOR, "file.csv", file, STALE);
        assertThat(now("fa").section(SectionKind.LONG).orElseThrow().text()).isEqualTo("می‌خواهم");
    }

    @Test
    void claimsThatWouldBeMissingAreNamedAndCommentsBecomeDoubts() {
        start(TestDatabase.H2);
        save("pl", Origin.CO_DEVELOPED, passage(SectionKind.SMS, "", "Nic o tym"));
        ImportPlan plan = imports.plan(
                "file.csv", table("pl", "help/sms/2,Coś innego,TAG,Is this right?"), ImportChoices.CAREFUL);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.variants()).singleElement().satisfies(variant -> {
            assertThat(variant.warnings())
                    .containsExactly("The section sms would not say \"free\", which this message must.");
            assertThat(variant.proposed().doubts()).containsExactly("Is this right?");
            assertThat(variant.proposed().origin()).isEqualTo(Origin.CO_DEVELOPED);
        });
    }

    @ParameterizedTest
    @CsvSource({"xx-Nope, is not in the table", "en-GB, The file is in English", "'', does not say which language"})
    void aLanguageThatIsNoneIsRefused(String tag, String told) {
        start(TestDatabase.H2);
        assertThatThrownBy(() -> imports.plan("file.csv", table(tag, "help/long/1,Tak,TAG,"), ImportChoices.CAREFUL))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(tag.startsWith("xx") ? "xx-Nope" : told);
    }

    @Test
    void examplesOfTheDemoNeverGo() throws IOException {
        start(TestDatabase.H2);
        save("pl", Origin.FICTIONAL, passage(SectionKind.LONG, "", "Wymyślone"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TranslationReport report = exports.write(
                ACTOR,
                new TranslationOrder(
                        List.of(LanguageTag.of("pl"), LanguageTag.of("ur")), Set.of(), TranslationFormat.PO),
                out);
        assertThat(report.leftOut()).extracting(Problem::where).containsExactly("help/pl");
        assertThat(report.files())
                .extracting(TranslationReport.Written::name)
                .containsExactly("ownwords-pl.po", "ownwords-ur.po");
        assertThat(report.files()).extracting(TranslationReport.Written::units).containsExactly(0, 3);
        save("en-GB", Origin.FICTIONAL, passage(SectionKind.LONG, "", "Invented"));
        assertThatThrownBy(() -> sent("ur", TranslationFormat.PO)).hasMessageContaining("None of these messages");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFileIsKeptFromTheMomentItArrivesAndTakenOnce(TestDatabase database) {
        start(database);
        byte[] file = table("pl", "help/long/1,Tak,TAG,", "help/long/1,Nie,TAG,");
        long id = uploads.keep(ACTOR, "C:\\temp\\<odd>\u202E name.csv", file);
        Upload upload = uploads.find(ACTOR.organisation(), id).orElseThrow();
        assertThat(upload.name()).isEqualTo("odd name.csv");
        assertThat(uploads.find(new OrganisationId(2), id)).isEmpty();
        assertThat(uploads.bytes(ACTOR.organisation(), id)).isEqualTo(file);
        assertThat(uploads.plan(ACTOR.organisation(), upload, STALE).changed()).isEqualTo(1);
        uploads.take(ACTOR, upload, STALE);
        assertThatThrownBy(() -> uploads.take(ACTOR, upload, ImportChoices.CAREFUL))
                .hasMessageContaining("decided about this file already");
        assertThat(uploads.newest(ACTOR.organisation(), 10)).singleElement().satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(Upload.State.TAKEN);
            assertThat(kept.summary()).contains("1 texts in Polish saved as drafts (help)", "1 rows not taken");
        });
    }
}
