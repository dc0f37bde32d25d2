package org.ownwords.delivery.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.ownwords.base.Problem;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTable;

/** A workbook of contacts: what a spreadsheet makes of numbers, days and hours is read as it was meant. */
class ContactSheetTest {

    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final List<String> HEADINGS = List.of(
            "Channel",
            "number",
            "email",
            "community",
            "language",
            "adult",
            "safe_from",
            "safe_until",
            "safe_days",
            "replies_safe",
            "confirm_stop",
            "explicit_safe",
            "consent_on",
            "consent_taken_by",
            "consent_how",
            "consent_wording",
            "controller");

    @Test
    void readsTheSameAsTheTextOfIt() throws IOException {
        byte[] book = workbook(sheet -> row(sheet, 1, "07700 900201", "yes", "09:30", "15:00", "2026-02-10"));
        String csv = String.join(",", HEADINGS).toLowerCase(java.util.Locale.ROOT)
                + "\nsms,07700 900201,,Polish,pl,yes,09:30,15:00,MON TUE,yes,yes,no,2026-02-10,A. Worker,In person,v1,Example Voices\n";
        assertThat(read(book).problems()).isEmpty();
        assertThat(read(book).good().values())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(
                        read(csv.getBytes(StandardCharsets.UTF_8)).good().values());
    }

    @Test
    void readsNumbersDaysHoursAndBooleansAsASpreadsheetKeepsThem() throws IOException {
        byte[] book = workbook(sheet -> {
            row(sheet, 1, 7_700_900_201L, true, 0.395833333333333, 0.625, LocalDate.of(2026, 2, 10));
            row(sheet, 2, 447_700_900_202L, true, 0.395833333333333, 0.625, LocalDate.of(2026, 2, 10));
        });
        ContactFile.Contents contents = read(book);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.good().values())
                .extracting(contact -> contact.address().value())
                .containsExactly("+447700900201", "+447700900202");
        assertThat(contents.good().values()).allSatisfy(contact -> {
            assertThat(contact.consent().givenOn()).isEqualTo(LocalDate.of(2026, 2, 10));
            assertThat(contact.safe()).hasValueSatisfying(safe -> {
                assertThat(safe.from()).isEqualTo(LocalTime.of(9, 30));
                assertThat(safe.until()).isEqualTo(LocalTime.of(15, 0));
            });
        });
    }

    @Test
    void tellsLineAndColumnOfABadRowAndKeepsTheOthers() throws IOException {
        byte[] book = workbook(sheet -> {
            row(sheet, 1, "07700 900201", "yes", "", "", "2026-02-10");
            row(sheet, 3, "07700 9002", "perhaps", "", "", 0.5);
            row(sheet, 4, "07700 900204", "yes", "", "", "2026-02-10");
            sheet.value(5, HEADINGS.size() + 1, "a note beside the table");
        });
        ContactFile.Contents contents = read(book);
        assertThat(contents.good().keySet()).containsExactly(2, 5);
        assertThat(contents.problems())
                .extracting(problem -> problem.line().getAsInt())
                .containsOnly(4, 6);
        assertThat(contents.problems())
                .flatExtracting(problem -> problem.field().stream().toList())
                .contains("number", "adult");
        assertThat(contents.problems()).extracting(Problem::sentence).noneMatch(told -> told.contains("9002"));
    }

    @Test
    void tellsOfAnotherSheetAndLosesNothingOfTheFirst() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet first = book.newWorksheet("First");
            headings(first);
            row(first, 1, "07700 900201", "yes", "", "", "2026-02-10");
            book.newWorksheet("Second").value(0, 0, "more");
        }
        assertThat(read(out.toByteArray()).good()).hasSize(1);
        assertThat(read(out.toByteArray()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("Only the first sheet"));
    }

    @Test
    void tellsWhatIsNoWorkbookOrWouldFillTheMemory() throws IOException {
        byte[] book = workbook(sheet -> row(sheet, 1, "07700 900201", "yes", "", "", "2026-02-10"));
        assertThat(read(Arrays.copyOf(book, book.length / 2)).problems())
                .extracting(Problem::what)
                .hasSize(1);
        assertThat(read(zip(1)).problems()).extracting(Problem::what).containsExactly("The workbook cannot be read.");
        assertThat(read(zip(101)).problems())
                .extracting(Problem::what)
                .containsExactly("Unpacked, it would be larger than 100 MB.");
    }

    @Test
    void tellsOfACellFarToTheRightBeforeItFillsTheMemory() throws IOException {
        byte[] book = workbook(sheet -> {
            row(sheet, 1, "07700 900201", "yes", "", "", "2026-02-10");
            sheet.value(2, 16_000, "far");
        });
        assertThat(read(book).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.sentence()).contains("far to the right", "Copy the table alone"));
    }

    private static byte[] zip(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int n = 0; n < megabytes; n++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Contacts");
            headings(sheet);
            fill.accept(sheet);
        }
        return out.toByteArray();
    }

    private static void headings(Worksheet sheet) {
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(0, column, HEADINGS.get(column));
        }
    }

    private static void row(
            Worksheet sheet, int row, Object number, Object adult, Object from, Object until, Object on) {
        List<Object> cells = List.of(
                "sms",
                number,
                "",
                "Polish",
                "pl",
                adult,
                from,
                until,
                from.equals("") ? "" : "MON TUE",
                adult,
                adult,
                "no",
                on,
                "A. Worker",
                "In person",
                "v1",
                "Example Voices");
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number value) {
                sheet.value(row, column, value);
            } else if (cell instanceof Boolean value) {
                sheet.value(row, column, value);
            } else if (cell instanceof LocalDate value) {
                sheet.value(row, column, value);
            } else {
                sheet.value(row, column, cell.toString());
            }
        }
    }

    private static ContactFile.Contents read(byte[] bytes) {
        return ContactFile.read(
                "contacts.xlsx",
                bytes,
                Map.of("polish", new CommunityId(1)),
                LANGUAGES,
                LocalDate.of(2026, 11, 20),
                true);
    }
}
