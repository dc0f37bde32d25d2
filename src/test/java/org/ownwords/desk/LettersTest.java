package org.ownwords.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;

/** The letters that pages of the desk bring along. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersTest {

    private static final Pattern FACE =
            Pattern.compile("font-family:\"Ownwords\";.*?url\\(\"([^\"]+)\"\\).*?unicode-range:([^}]+)}");

    private final List<Range> ranges = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    @BeforeAll
    void read() throws IOException {
        try (InputStream css = Objects.requireNonNull(getClass().getResourceAsStream("/static/assets/ownwords.css"))) {
            Matcher face = FACE.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            while (face.find()) {
                files.add(face.group(1));
                for (String range : face.group(2).split(",")) {
                    String[] ends = range.strip().substring(2).split("-");
                    ranges.add(new Range(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16)));
                }
            }
        }
    }

    @Test
    void everyLanguageOfTheTableCanBeCalledByItsOwnName() {
        assertThat(LanguageTable.load().all())
                .hasSizeGreaterThan(200)
                .allSatisfy(language -> assertThat(missing(language))
                        .as(language.tag() + " " + language.autonym())
                        .isEmpty());
    }

    @Test
    void everyFontIsThere() {
        assertThat(files)
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(getClass().getResource(file)).isNotNull());
    }

    private List<String> missing(Language language) {
        return language.autonym()
                .codePoints()
                .filter(letter -> ranges.stream().noneMatch(range -> range.holds(letter)))
                .mapToObj("U+%04X"::formatted)
                .toList();
    }

    private record Range(int first, int last) {
        boolean holds(int letter) {
            return first <= letter && letter <= last;
        }
    }
}
