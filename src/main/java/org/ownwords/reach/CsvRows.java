package org.ownwords.reach;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** How tables of figures become CSV. */
final class CsvRows {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvRows() {}

    static String written(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Spreadsheets run a cell that starts like a formula; a leading apostrophe makes it text. */
    static String safe(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
