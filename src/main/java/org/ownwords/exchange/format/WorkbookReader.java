package org.ownwords.exchange.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.WorkbookGuard;

/** Reads the first sheet of a workbook. Formulas are never computed, and a row with one is not taken. */
final class WorkbookReader {

    private static final long MOST_BYTES = 64L << 20;

    private WorkbookReader() {}

    static Received read(String name, byte[] bytes) {
        if (!WorkbookGuard.holdsWorkbook(name, bytes, MOST_BYTES)) {
            throw new ProblemException(Problem.in(
                    name,
                    "It is a zip, and holds neither a workbook nor translators' files.",
                    "Send a workbook (.xlsx), CSV, XLIFF or PO file, or the zip that was exported here."));
        }
        Rows rows = new Rows(name, TranslationFormat.XLSX);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> sheet = book.getFirstSheet().openStream()) {
            Iterator<Row> lines = sheet.iterator();
            if (!lines.hasNext()) {
                throw new ProblemException(
                        Problem.in(name, "The first sheet is empty.", "Put the table on the first sheet."));
            }
            Row first = lines.next();
            Table table = Table.of(name, first.getRowNum(), cells(first));
            lines.forEachRemaining(row -> take(rows, table, row));
        } catch (ProblemException told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            // The library tells of a damaged part by whatever it stumbled over.
            throw new ProblemException(Problem.in(
                    name, "The workbook is damaged or is no workbook.", "Save it again as .xlsx, or as CSV UTF-8."));
        }
        return rows.received();
    }

    private static void take(Rows rows, Table table, Row row) {
        Optional<Column> computed = row.stream()
                .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                .findFirst()
                .flatMap(cell -> cell.getColumnIndex() < table.columns().size()
                        ? table.columns().get(cell.getColumnIndex())
                        : Optional.empty());
        if (computed.isPresent()) {
            rows.reject(
                    row.getRowNum(),
                    computed.get().heading(),
                    "The cell holds a formula, and formulas are never computed here.",
                    "Write the words themselves: copy the cell, and paste its values as text.",
                    table.row(cells(row)));
            return;
        }
        Map<Column, String> cells = table.row(cells(row));
        if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
            rows.row(row.getRowNum(), cells);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case EMPTY, FORMULA, ERROR -> "";
            case NUMBER, BOOLEAN -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }
}
