package org.ownwords.delivery.contact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.WorkbookGuard;

/** Reads the first sheet of an XLSX workbook. Days, hours and yes or no may stand there as text or as a spreadsheet keeps them. */
final class ContactSheet {

    /** Unpacked; a workbook of a hundred thousand contacts has less. */
    private static final long LARGEST = 100L << 20;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(24 * 60);

    private ContactSheet() {}

    /** Whether these bytes begin like a workbook. */
    static boolean is(byte[] bytes) {
        return bytes.length > 4 && ReadableWorkbook.isOOXMLZipHeader(bytes);
    }

    static ContactTable read(String name, byte[] bytes) {
        try {
            WorkbookGuard.holdsWorkbook(name, bytes, LARGEST);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                return table(name, book);
            }
        } catch (ProblemException told) {
            return ContactTable.unreadable(told.problems().get(0));
        } catch (IOException | RuntimeException unreadable) {
            // What is broken in it is told by no fixed kind of exception; the words of some would repeat what a cell
            // holds.
            return ContactTable.unreadable(Problem.in(
                    name,
                    "The workbook cannot be read.",
                    "Save it anew as XLSX without a password, or as \"CSV UTF-8\", and try again."));
        }
    }

    private static ContactTable table(String name, ReadableWorkbook book) throws IOException {
        List<Row> rows = book.getFirstSheet().read();
        List<Problem> problems = new ArrayList<>();
        if (book.getSheets().skip(1).anyMatch(sheet -> filled(sheet))) {
            problems.add(Problem.in(
                    name, "Only the first sheet was read.", "Bring each other sheet as a workbook of its own."));
        }
        Map<Integer, String> headings = new LinkedHashMap<>();
        List<ContactTable.Line> lines = new ArrayList<>();
        for (Row row : rows) {
            if (row.getFirstNonEmptyCell().isEmpty()) {
                continue;
            }
            if (headings.isEmpty()) {
                cells(row)
                        .forEach(cell ->
                                headings.put(cell.getColumnIndex(), words(cell).toLowerCase(Locale.ROOT)));
            } else {
                lines.add(line(row, headings));
            }
        }
        return new ContactTable(new LinkedHashSet<>(headings.values()), lines, problems);
    }

    private static ContactTable.Line line(Row row, Map<Integer, String> headings) {
        Map<String, String> fields = new HashMap<>();
        boolean[] beyond = {false};
        cells(row).forEach(cell -> {
            String heading = headings.get(cell.getColumnIndex());
            if (heading == null) {
                beyond[0] = true;
            } else {
                fields.put(heading, value(heading, cell));
            }
        });
        return new ContactTable.Line(row.getRowNum(), fields, beyond[0]);
    }

    private static Stream<Cell> cells(Row row) {
        return row.stream().filter(cell -> cell != null && !words(cell).isEmpty());
    }

    private static String value(String heading, Cell cell) {
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "yes" : "no";
        }
        if (cell.getType() != CellType.NUMBER) {
            return words(cell);
        }
        return switch (heading) {
            case "consent_on" -> day(cell);
            case "safe_from", "safe_until" -> hour(cell.asNumber());
            default -> cell.asNumber().stripTrailingZeros().toPlainString();
        };
    }

    private static String day(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (ExcelReaderException | java.time.DateTimeException none) {
            return words(cell);
        }
    }

    /** A part of a day; anything else is no hour. */
    private static String hour(BigDecimal number) {
        int minutes = number.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValue();
        return number.signum() < 0 || minutes >= 24 * 60
                ? number.toPlainString()
                : HOUR.format(LocalTime.of(minutes / 60, minutes % 60));
    }

    private static String words(Cell cell) {
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text.strip();
    }

    private static boolean filled(org.dhatim.fastexcel.reader.Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
