package org.ownwords.campaign;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The observances that the project knows, with their dates from 2026 to 2030; read once. */
final class Observances {

    private final List<Observance> all;

    private Observances(List<Observance> all) {
        this.all = all;
    }

    static Observances load() {
        Map<String, List<ObservanceDates>> dates = read("observance-dates.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("observance_id"),
                        Collectors.mapping(Observances::dates, Collectors.toUnmodifiableList())));
        return new Observances(read("observances.csv").stream()
                .map(row -> observance(row, dates.getOrDefault(row.getField("id"), List.of())))
                .toList());
    }

    /** Every observance, in the order of the table. */
    List<Observance> all() {
        return all;
    }

    private static Observance observance(NamedCsvRecord row, List<ObservanceDates> dates) {
        Set<String> hints = Stream.of(row.getField("language_hints").split(" "))
                .filter(hint -> !hint.isBlank())
                .collect(Collectors.toUnmodifiableSet());
        return new Observance(
                row.getField("id"),
                row.getField("name"),
                hints,
                row.getField("effect"),
                row.getField("guidance"),
                dates);
    }

    private static ObservanceDates dates(NamedCsvRecord row) {
        return new ObservanceDates(
                LocalDate.parse(row.getField("start")),
                LocalDate.parse(row.getField("end")),
                row.getField("begins_previous_evening").equals("yes"),
                row.getField("uncertainty").startsWith("±1"));
    }

    private static List<NamedCsvRecord> read(String file) {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(Observances.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
