package org.ownwords.exchange.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.TestDatabase;
import org.ownwords.base.Problem;
import org.ownwords.exchange.format.RejectedRows;
import org.ownwords.exchange.format.Workbooks;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;

/** Rows that were not taken go back as a workbook, and are taken once somebody mended them. */
class MendedRowsTest extends Translated {

    private static final List<String> HEADINGS = List.of("id", "source", "target", "language", "comment");

    @BeforeEach
    void aMessage() {
        start(TestDatabase.H2);
        save("ur", Origin.TRANSLATED, passage(SectionKind.LONG, "", "پرانے الفاظ"));
    }

    private static List<String> row(String id, String target, String tag) {
        String english = id.startsWith("help/sms")
                ? "It is free: {route.phone}"
                : id.equals("help/subject") ? "Ownwords" : "You can talk to us.\nIt helps.";
        return List.of(id, english, target, tag, "");
    }

    private ImportPlan plan(byte[] workbook) {
        return imports.plan("file.xlsx", workbook, ImportChoices.CAREFUL);
    }

    private static byte[] rejected(ImportPlan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RejectedRows.write(plan.rejected(), plan.language().tag(), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final List<List<String>> BROKEN = List.of(
            HEADINGS,
            row("help/subject", "مدد", "ur"),
            row("help/long/1", "Zadzwoń do nas", "pl"),
            row("help/sms/1/free", "یہ مفت ہے", "ur"),
            row("help/subject", "دوبارہ", "ur"),
            row("help/lnog/1", "آپ ہم سے بات کریں", "ur"),
            row("help/long/1", "آپ \u202Eبات کر سکتے ہیں", "ur"));

    @Test
    void everyRowThatWasNotTakenGoesBackWithItsReason() {
        ImportPlan plan = plan(Workbooks.of(BROKEN));
        assertThat(plan.changed()).as("the good row is kept").isEqualTo(1);
        List<List<String>> back = Workbooks.cells(rejected(plan));
        assertThat(back.get(0)).startsWith("row", "what_is_wrong", "what_to_do", "id");
        assertThat(back).hasSize(1 + plan.rejected().size());
        assertThat(back.stream().skip(1).map(row -> row.get(0) + ": " + row.get(1)))
                .satisfiesExactlyInAnyOrder(
                        tag -> assertThat(tag).startsWith("3: This row is in \"pl\""),
                        lost -> assertThat(lost).startsWith("4: help/sms/1/free: {route.phone} of the English"),
                        twice -> assertThat(twice).startsWith("5: The id help/subject stands here a second time"),
                        id -> assertThat(id).startsWith("6: \"help/lnog/1\" is no id"),
                        turned -> assertThat(turned).startsWith("7: help/long/1: U+202E at character 4"));
        assertThat(back.get(back.size() - 1)).as("another language comes last").contains("Zadzwoń do nas", "pl");
    }

    @Test
    void unmendedTheyAreRefusedAgainAndMendedTheyAreTaken() {
        byte[] back = rejected(plan(Workbooks.of(BROKEN)));
        assertThat(plan(back).changed())
                .as("only the second subject, which now stands alone")
                .isEqualTo(1);
        List<List<String>> mended = Workbooks.cells(back).stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replace("\u202E", "")
                                .replace("یہ مفت ہے", "یہ مفت ہے: {route.phone}")
                                .replace("lnog/1", "long/1"))
                        .toList())
                .toList();
        ImportPlan plan = plan(Workbooks.of(mended));
        assertThat(plan.variants().stream()
                        .flatMap(one -> one.changes().stream())
                        .map(UnitChange::after))
                .containsExactlyInAnyOrder("یہ مفت ہے: {route.phone}", "دوبارہ", "آپ ہم سے بات کریں");
        assertThat(plan.problems())
                .extracting(Problem::what)
                .satisfiesExactlyInAnyOrder(
                        twice -> assertThat(twice).startsWith("The id help/long/1 stands here a second time"),
                        tag -> assertThat(tag).startsWith("This row is in \"pl\""));
    }

    @Test
    void aFormulaAWholeDocumentAndSignsThatNoWorkbookHoldsComeBackEmptyOrMarked() {
        byte[] table = table(
                "ur",
                "help/subject," + "ب".repeat(1_000_000) + ",TAG,",
                "help/long/1,آپ\u0001 بات,TAG,",
                "help/sms/1/free,=HYPERLINK(1),TAG,");
        ImportPlan plan = plan(table);
        List<List<String>> back = Workbooks.cells(rejected(plan));
        assertThat(back.stream().map(row -> row.get(7)).skip(1))
                .containsExactlyInAnyOrder("", "آپ\uFFFD بات", "=HYPERLINK(1)");
        ImportPlan formula = plan(Workbooks.of(List.of(
                HEADINGS,
                row("help/long/1", Workbooks.FORMULA + "WEBSERVICE(\"http://example.org\")", "ur"),
                row("help/subject", "مدد", "ur"))));
        assertThat(Workbooks.cells(rejected(formula)).get(1))
                .contains("help/long/1", "ur")
                .noneMatch(cell -> cell.contains("WEBSERVICE"));
        assertThat(plan(rejected(formula)).changed()).isZero();
    }

    @Test
    void moreRowsThanAreToldAllGoBack() {
        String[] rows = new String[700];
        java.util.Arrays.fill(rows, "wrong,x,TAG,");
        rows[0] = "help/subject,مدد,TAG,";
        assertThat(plan(table("ur", rows)).rejected()).hasSize(699);
    }
}
