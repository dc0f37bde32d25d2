package org.ownwords.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;

/**
 * The few words that belong to the page itself, by language: {@code page/words.properties}. What nobody reviewed stands only on
 * pages that are marked; elsewhere the English words stand, beside signs that need none.
 */
final class PageWords {

    private static final List<String> KEYS = List.of("leave", "call", "languages", "listen", "whole", "words");
    /** Said on the pages of signed languages alone, which nobody writes. */
    private static final List<String> ENGLISH_KEYS = List.of("watch", "elsewhere", "signed");

    private static final String ENGLISH = "en-GB";

    private final Properties words;

    private PageWords(Properties words) {
        this.words = words;
    }

    static PageWords load() {
        Properties words = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(PageWords.class.getResourceAsStream("/pack/templates/page/words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageWords(words);
    }

    /** Every word with the language that it is in. */
    Map<String, Object> of(LanguageTag tag, Mark mark) {
        boolean usable = "yes".equals(words.getProperty(tag + ".reviewed")) || mark != Mark.NONE;
        boolean own = usable && KEYS.stream().allMatch(key -> words.containsKey(tag + "." + key));
        String from = own ? tag.value() : ENGLISH;
        Map<String, Object> found = new HashMap<>();
        KEYS.forEach(key -> found.put(key, words.getProperty(from + "." + key, "")));
        ENGLISH_KEYS.forEach(key -> found.put(key, words.getProperty(ENGLISH + "." + key, "")));
        found.put("lang", from);
        found.put("dir", own ? "" : "ltr");
        return found;
    }
}
