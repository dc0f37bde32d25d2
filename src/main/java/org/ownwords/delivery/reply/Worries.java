package org.ownwords.delivery.reply;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ownwords.delivery.Replies;

/**
 * Words of {@code worrying.csv} that put a reply at the top of the list. A starter list that no speaker has checked: what
 * it does not know is shown all the same.
 */
final class Worries {

    private final List<String> words = new ArrayList<>();

    Worries() {
        try (InputStream file = Objects.requireNonNull(Replies.class.getResourceAsStream("worrying.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                words.add(Folding.fold(row.getField("word")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean worrying(String text) {
        return Folding.words(text).stream().anyMatch(word -> words.stream().anyMatch(word::contains));
    }
}
