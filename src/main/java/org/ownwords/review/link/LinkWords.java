package org.ownwords.review.link;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.ownwords.language.Language;
import org.springframework.stereotype.Component;

/**
 * The words of the pages themselves. English always stands; the reviewer's own language stands beside it where the project has
 * words in it, which are called a draft until somebody of the community has checked them.
 */
@Component
public class LinkWords {

    private static final String ENGLISH = "en-GB";

    private final Properties words = load();

    /**
     * One thing to say.
     *
     * @param own in the reviewer's language, empty where there are no words in it
     */
    public record Word(String english, Optional<String> own) {}

    /**
     * The words for one reader.
     *
     * @param language in which the text is that they judge
     * @param has whether there are words of the pages in it, other than English
     * @param draft whether nobody has checked these
     */
    public record In(LinkWords all, Language language, boolean has, boolean draft) {

        /** What a page says there. */
        public Word of(String key) {
            return all.find(key, has ? Optional.of(language) : Optional.empty())
                    .orElseThrow(() -> new IllegalArgumentException("no words for " + key));
        }

        /** Whether English says anything there. */
        public boolean knows(String key) {
            return all.words.containsKey(ENGLISH + "." + key);
        }
    }

    /** The words for readers of a language. */
    public In in(Language language) {
        String reviewed = words.getProperty(language.tag().value() + ".reviewed", "");
        boolean english = language.tag().value().equals(ENGLISH);
        return new In(this, language, !reviewed.isEmpty() && !english, !reviewed.equals("yes"));
    }

    private Optional<Word> find(String key, Optional<Language> language) {
        return Optional.ofNullable(words.getProperty(ENGLISH + "." + key))
                .map(english -> new Word(
                        english,
                        language.flatMap(own -> Optional.ofNullable(words.getProperty(own.tag() + "." + key)))));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(LinkWords.class.getResourceAsStream("/org/ownwords/review/words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
