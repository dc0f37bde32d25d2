package org.ownwords.exchange.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Tables as CSV. Written for Excel: UTF-8 with its mark, commas, no cell that Excel would compute. */
final class CsvTable {
    private static final String SEPARATORS = ",;\t";

    private CsvTable() {}

    static void write(TranslationFile file, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(Stream.of(Column.values()).map(Column::heading).toList());
        for (MessageUnits message : file.messages()) {
            for (Unit unit : message.units()) {
                csv.writeRecord(Stream.of(Column.values())
                        .map(column -> CellText.guard(column.of(file, message, unit)))
                        .toList());
            }
        }
        text.flush();
    }

    static Received read(String name, String text) {
        Rows rows = new Rows(name, TranslationFormat.CSV);
        String separator = String.valueOf(separator(name, text));
        boolean told = text.startsWith("sep=");
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (told) {
                records.next();
            }
            CsvRecord headings = records.next();
            Table table = Table.of(name, (int) headings.getStartingLineNumber(), headings.getFields());
            while (records.hasNext()) {
                CsvRecord record = records.next();
                List<String> cells =
                        record.getFields().stream().map(CellText::plain).toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.row((int) record.getStartingLineNumber(), table.row(cells));
                }
            }
        } catch (CsvParseException e) {
            throw new ProblemException(Problem.in(
                    name,
                    "A cell is never closed or far too long.",
                    "Look for a lone quotation mark (\") and write it twice, or save the table again as CSV UTF-8."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.received();
    }

    /** The sign between cells: what Excel's own first line says, or the one by which the headings are ours. */
    private static char separator(String name, String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        String first = text.lines().findFirst().orElse("");
        for (char separator : SEPARATORS.toCharArray()) {
            List<String> headings = Stream.of(first.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1))
                    .map(heading -> heading.strip().replaceAll("^\"|\"$", ""))
                    .toList();
            if (Table.fits(headings)) {
                return separator;
            }
        }
        throw new ProblemException(Problem.at(
                name,
                1,
                "It is none of the formats: no workbook, XLIFF or PO, and no table whose first row names id and target.",
                "Send the file that you exported here, with its first row unchanged."));
    }
}
