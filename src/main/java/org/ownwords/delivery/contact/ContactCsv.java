package org.ownwords.delivery.contact;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ownwords.base.Problem;

/** Reads CSV in UTF-8, with or without a byte order mark, its fields parted by commas or semicolons. */
final class ContactCsv {

    private ContactCsv() {}

    static ContactTable read(String name, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return ContactTable.unreadable(
                    Problem.in(name, "The file is not in UTF-8.", "Save it as \"CSV UTF-8\" and try again."));
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Set<String> headings = new LinkedHashSet<>();
        List<ContactTable.Line> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(body))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(body)) {
            for (NamedCsvRecord row : reader) {
                headings.addAll(row.getHeader());
                lines.add(new ContactTable.Line(
                        (int) row.getStartingLineNumber(),
                        row.getFieldsAsMap(),
                        row.getFieldCount() > row.getHeader().size()));
            }
        } catch (CsvParseException e) {
            problems.add(
                    Problem.in(
                            name,
                            "The file cannot be read as CSV after its row " + lines.size() + ".",
                            "Check the quotation marks and the number of columns of the next row; the rows before it were taken."));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return new ContactTable(headings, lines, problems);
    }

    private static char separator(String body) {
        String first = body.lines().findFirst().orElse("");
        return first.contains(";") && !first.contains(",") ? ';' : ',';
    }
}
