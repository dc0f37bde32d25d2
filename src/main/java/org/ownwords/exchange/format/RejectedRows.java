package org.ownwords.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ownwords.language.LanguageTag;

/**
 * Rows that were not taken, as a workbook to mend and bring back: what is wrong stands beside each, and the columns are those of
 * every other table here. Every cell is text, so that nothing is ever computed.
 */
public final class RejectedRows {

    private static final List<String> REASONS = List.of("row", "what_is_wrong", "what_to_do");

    /** Signs that no workbook may hold. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

    private RejectedRows() {}

    /**
     * Writes them. A cell that is too long, or was a formula, is left empty: without its words nobody takes the row unmended.
     *
     * @param tag the language of rows that name none; those of another come last, or the file would be taken for theirs
     */
    public static void write(List<RejectedRow> rows, LanguageTag tag, OutputStream out) throws IOException {
        List<RejectedRow> ordered = rows.stream()
                .sorted(Comparator.comparing(row -> !language(row, tag).equals(tag.value())))
                .toList();
        try (Workbook book = new Workbook(out, "Ownwords", null)) {
            Worksheet sheet = book.newWorksheet("To mend");
            for (int column = 0; column < REASONS.size(); column++) {
                heading(sheet, column, REASONS.get(column));
            }
            for (Column column : Column.values()) {
                heading(sheet, REASONS.size() + column.ordinal(), column.heading());
            }
            sheet.freezePane(REASONS.size() + 1, 1);
            for (int i = 0; i < ordered.size(); i++) {
                write(sheet, i + 1, ordered.get(i), tag);
            }
        }
    }

    private static void heading(Worksheet sheet, int column, String words) {
        sheet.width(column, words.equals("row") ? 6 : 30);
        sheet.value(0, column, words);
        sheet.style(0, column).bold().set();
    }

    private static void write(Worksheet sheet, int at, RejectedRow row, LanguageTag tag) {
        var line = row.why().line();
        cell(sheet, at, 0, line.isPresent() ? Integer.toString(line.getAsInt()) : "");
        cell(sheet, at, 1, row.why().what());
        cell(sheet, at, 2, row.why().remedy());
        for (Column column : Column.values()) {
            String words =
                    column == Column.LANGUAGE ? language(row, tag) : row.cells().getOrDefault(column, "");
            cell(sheet, at, REASONS.size() + column.ordinal(), words);
        }
    }

    private static String language(RejectedRow row, LanguageTag tag) {
        String own = row.cells().getOrDefault(Column.LANGUAGE, "").strip();
        return own.isEmpty() ? tag.value() : own;
    }

    private static void cell(Worksheet sheet, int row, int column, String words) {
        String fit = words.length() <= Rows.LONGEST ? UNFIT.matcher(words).replaceAll("\uFFFD") : "";
        sheet.inlineString(row, column, fit);
        sheet.style(row, column)
                .format("@")
                .verticalAlignment("top")
                .wrapText(true)
                .set();
    }
}
