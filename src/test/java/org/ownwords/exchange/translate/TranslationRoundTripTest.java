package org.ownwords.exchange.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.exchange.upload.Upload;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;

/** Texts to a translator and back, with everything that happens meanwhile. */
class TranslationRoundTripTest extends Translated {

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
        english("You can talk to us.\nIt helps.", "It is free: {service.name}");
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
                        assertThat(change.warnings()).contains("{service.name} of the English is missing here."));
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
        assertThat(files.newest(ACTOR.organisation(), 10)).singleElement().satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(Upload.State.TAKEN);
            assertThat(kept.summary()).contains("1 texts in Polish saved as drafts (help)", "1 rows not taken");
        });
    }
}
