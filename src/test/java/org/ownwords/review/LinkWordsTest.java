package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.review.link.LinkWords;

/** What the pages of a link say in other languages than English. */
class LinkWordsTest {

    /** The language, and a letter of its script. */
    @ParameterizedTest
    @CsvSource({"ur, ں", "bn, আ", "ar, ة", "zh-Hans, 的", "so, y"})
    void aLanguageSaysEverythingInItsOwnScriptAndIsCalledADraft(String tag, String letter) throws IOException {
        Properties words = words();
        Set<String> english = keys(words, "en-GB");
        // Whoever opens an unknown address has no language yet.
        english.remove("unknown");
        assertThat(keys(words, tag)).isEqualTo(english);
        assertThat(english)
                .allSatisfy(key -> assertThat(words.getProperty(tag + "." + key))
                        .isNotBlank()
                        .isNotEqualTo(words.getProperty("en-GB." + key)));
        LinkWords.In own = new LinkWords().in(LanguageTable.load().require(LanguageTag.of(tag)));
        assertThat(own.has()).isTrue();
        assertThat(own.draft()).as("no speaker has checked it").isTrue();
        assertThat(english.stream().map(key -> own.of(key).own().orElseThrow()).collect(Collectors.joining()))
                .contains(letter);
    }

    private static Set<String> keys(Properties words, String tag) {
        return words.stringPropertyNames().stream()
                .filter(name -> name.startsWith(tag + ".") && !name.endsWith(".reviewed"))
                .map(name -> name.substring(tag.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(LinkWords.class.getResourceAsStream("/org/ownwords/review/words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
        }
        return words;
    }
}
