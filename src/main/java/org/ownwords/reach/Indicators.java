package org.ownwords.reach;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.stereotype.Component;

/** The catalogue of indicators: data, so that one can be added without code. */
@Component
public class Indicators {

    private final List<Indicator> all;

    public Indicators() {
        this.all = read();
    }

    /** Every indicator, in the catalogue's order. */
    public List<Indicator> all() {
        return all;
    }

    /** The questions that an awareness survey asks, in the catalogue's order. */
    public List<Indicator> asked() {
        return all.stream()
                .filter(indicator ->
                        indicator.source().equals("survey") && indicator.unit().equals("%"))
                .toList();
    }

    /**
     * The indicator of that identifier.
     *
     * @throws ProblemException if there is none
     */
    public Indicator require(String id) {
        return all.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.in(
                        "Indicators",
                        "There is no indicator \"" + id + "\".",
                        "Use one of the catalogue, such as A3.")));
    }

    private static List<Indicator> read() {
        try (InputStream file = Objects.requireNonNull(
                        Indicators.class.getResourceAsStream("indicators.csv"),
                        "indicators.csv is packed with the program");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Indicators::indicator).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                row.getField("id"),
                row.getField("title"),
                row.getField("numerator"),
                row.getField("denominator"),
                row.getField("unit"),
                row.getField("source"),
                row.getField("misleads"),
                Arrays.stream(row.getField("standards").split(" "))
                        .map(Integer::valueOf)
                        .toList());
    }
}
