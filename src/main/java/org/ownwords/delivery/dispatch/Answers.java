package org.ownwords.delivery.dispatch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.base.Installation;
import org.ownwords.delivery.Answer;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.render.sms.SmsText;
import org.springframework.stereotype.Component;

/**
 * The automatic answers by language, from {@code answers.csv}. They are machine drafts that nobody reviewed: the demo sends
 * them marked as examples, and outside it none leaves.
 */
@Component
final class Answers {

    private record Key(String answer, LanguageTag language) {}

    /** An answer's words, with the mark burned in. */
    record Text(SmsText sms, Mark mark) {}

    private final boolean demo;
    private final Map<Key, String> texts = new HashMap<>();

    Answers(Installation installation) {
        this.demo = installation.demo();
        try (InputStream file = Objects.requireNonNull(Answer.class.getResourceAsStream("answers.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                texts.put(
                        new Key(row.getField("answer"), LanguageTag.of(row.getField("language"))),
                        row.getField("text"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer in exactly that language; another language might give the person away. */
    Optional<Text> text(Answer answer, Optional<LanguageTag> language) {
        if (!demo) {
            return Optional.empty();
        }
        return language.map(tag -> texts.get(new Key(answer.word(), tag)))
                .map(text -> new Text(SmsText.measure(Mark.EXAMPLE.words() + "\n" + text), Mark.EXAMPLE));
    }
}
