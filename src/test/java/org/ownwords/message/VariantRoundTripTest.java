package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;

/** Invented content of every kind of sign, written and read again, seeded so that a failure repeats. */
class VariantRoundTripTest {
    private static final String[] PIECES = {
        "word",
        " ",
        "  ",
        "\n",
        "\n\n",
        "#",
        "# ",
        "## -",
        "---",
        "- ",
        ": ",
        "\"",
        "'",
        "\\",
        "{route.phone}",
        "{",
        "}",
        "é",
        "e\u0301",
        "مفت",
        "می‌خواهم",
        "ক্‍ষ",
        "ਪੰਜਾਬੀ",
        "ড়",
        "\u0958",
        "😀",
        "\u200F",
        "\u2067x\u2069",
        "0808",
        "no",
        "null",
        "~",
        "&a",
        "*a",
        "!",
        "%",
        "@",
        "`",
        "|",
        ">",
        "?",
        "\t",
        "\u00A0",
        "\u0085",
        "…",
        "[x]",
        ", "
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsWrittenIsReadAgainTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            VariantContent content = content(random);
            String file = VariantFile.write(content);
            VariantContent again = VariantFile.read("translations/help/ur.md", file, Known.CATALOGUE, Known.LANGUAGES);
            assertThat(again).as(file).isEqualTo(content);
            assertThat(List.copyOf(again.frontMatter().keySet()))
                    .isEqualTo(List.copyOf(content.frontMatter().keySet()));
            assertThat(VariantFile.write(again)).isEqualTo(file);
        }
    }

    private static VariantContent content(Random random) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            fields.put("field" + random.nextInt(100), field(random, 3));
        }
        List<SectionKind> kinds = new ArrayList<>(List.of(SectionKind.values()));
        java.util.Collections.shuffle(kinds, random);
        List<Section> sections = kinds.subList(0, 1 + random.nextInt(kinds.size())).stream()
                .map(kind -> new Section(kind, passages(random)))
                .toList();
        return new VariantContent(
                new VariantId(MessageId.of("help"), LanguageTag.of("ur")),
                Origin.values()[random.nextInt(Origin.values().length)],
                random.nextBoolean() ? Optional.of("en-GB@0a1b2c3d") : Optional.empty(),
                fields,
                sections);
    }

    private static Object field(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind == 2) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(field(random, depth - 1));
            }
            return list;
        }
        if (kind == 3) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                map.put(text(random).replace("\u0085", "") + i, field(random, depth - 1));
            }
            return map;
        }
        return text(random).replace("\u0085", "");
    }

    private static List<Passage> passages(Random random) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String text = TextRules.clean(text(random).replace("\u0085", "") + "x");
            String safe = text.lines()
                    .map(line -> TextRules.isHeading(line) ? "\\" + line : line)
                    .reduce((a, b) -> a + "\n" + b)
                    .orElseThrow();
            passages.add(new Passage(
                    random.nextBoolean() ? Optional.of(ClaimId.of("free")) : Optional.empty(), TextRules.clean(safe)));
        }
        return passages;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return com.ibm.icu.text.Normalizer2.getNFCInstance().normalize(text);
    }
}
