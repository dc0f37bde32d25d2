package org.ownwords.delivery.contact;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.base.Problem;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTable;

/** A file of contacts as CSV in UTF-8, with or without a byte order mark. Every bad row is told, every good one kept. */
final class ContactFile {

    private static final List<String> NEEDED = List.of(
            "channel",
            "community",
            "adult",
            "consent_on",
            "consent_taken_by",
            "consent_how",
            "consent_wording",
            "controller");

    /** The good rows by line, and everything wrong with the others. */
    record Contents(Map<Integer, NewContact> good, List<Problem> problems, int rows) {
        @Override
        public String toString() {
            return "contacts withheld";
        }
    }

    private ContactFile() {}

    static Contents read(
            String name,
            byte[] bytes,
            Map<String, CommunityId> communities,
            LanguageTable languages,
            LocalDate today,
            boolean example) {
        Map<Integer, NewContact> good = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        int rows = 0;
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(Problem.in(name, "The file is not in UTF-8.", "Save it as \"CSV UTF-8\" and try again."));
            return new Contents(good, problems, 0);
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(body))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(body)) {
            for (NamedCsvRecord row : reader) {
                if (rows == 0 && !headed(name, row, problems)) {
                    return new Contents(good, problems, 0);
                }
                rows++;
                if (row.getFieldCount() > row.getHeader().size()) {
                    problems.add(Problem.at(
                            name,
                            (int) row.getStartingLineNumber(),
                            "This row has more columns than the headings.",
                            "Put text that holds a comma between quotation marks."));
                    continue;
                }
                ContactRow contact = new ContactRow(name, row, communities, languages, today, example);
                contact.read().ifPresent(c -> good.put((int) row.getStartingLineNumber(), c));
                problems.addAll(contact.problems());
            }
        } catch (CsvParseException e) {
            problems.add(
                    Problem.in(
                            name,
                            "The file cannot be read as CSV after its row " + rows + ".",
                            "Check the quotation marks and the number of columns of the next row; the rows before it were taken."));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("reading from memory", e);
        }
        if (rows == 0 && problems.isEmpty()) {
            problems.add(
                    Problem.in(name, "The file holds no contacts.", "Put one person on each line below the headings."));
        }
        return new Contents(good, problems, rows);
    }

    private static boolean headed(String name, NamedCsvRecord row, List<Problem> problems) {
        List<String> missing = NEEDED.stream()
                .filter(column -> !row.getHeader().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(Problem.at(
                    name,
                    1,
                    "The file lacks the headings " + String.join(", ", missing) + ".",
                    "Add them to its first line."));
        }
        return missing.isEmpty();
    }

    private static char separator(String body) {
        String first = body.lines().findFirst().orElse("");
        return first.contains(";") && !first.contains(",") ? ';' : ',';
    }
}
