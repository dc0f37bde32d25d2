package org.ownwords.exchange.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ownwords.language.Direction;

/** A workbook with one sheet. Every cell is text, so that nothing in it is ever computed. */
final class WorkbookWriter {
    private static final String TEXT = "@";
    private static final Map<Column, Integer> WIDTHS = Map.of(
            Column.ID,
            28,
            Column.SOURCE,
            60,
            Column.TARGET,
            60,
            Column.COMMENT,
            30,
            Column.NOTES,
            40,
            Column.CLAIM,
            18);

    private WorkbookWriter() {}

    static void write(TranslationFile file, OutputStream out) throws IOException {
        // Closing the workbook must not close the zip that it may stand in.
        OutputStream open = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        try (Workbook book = new Workbook(open, "Ownwords", null)) {
            Worksheet sheet = book.newWorksheet("Texts");
            boolean rightToLeft = file.language().direction() == Direction.RTL;
            for (Column column : Column.values()) {
                sheet.width(column.ordinal(), WIDTHS.getOrDefault(column, 14));
                sheet.value(0, column.ordinal(), column.heading());
                sheet.style(0, column.ordinal()).bold().set();
            }
            sheet.freezePane(1, 1);
            int row = 1;
            for (MessageUnits message : file.messages()) {
                for (Unit unit : message.units()) {
                    for (Column column : Column.values()) {
                        sheet.inlineString(row, column.ordinal(), column.of(file, message, unit));
                        var style = sheet.style(row, column.ordinal())
                                .format(TEXT)
                                .verticalAlignment("top")
                                .wrapText(true);
                        if (rightToLeft && column == Column.TARGET) {
                            style.horizontalAlignment("right");
                        }
                        style.set();
                    }
                    row++;
                }
                sheet.flush();
            }
        }
    }
}
