package org.ownwords.render.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.language.Direction;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** The corpus of typographic samples: a line for each written language, a file for each script, under {@code corpus}. */
final class Samples {

    /** Of the drama ranges that Ofcom keeps free. */
    static final String NUMBER = "0113 496 0123";

    static final LanguageTable TABLE = LanguageTable.load();

    private static final String HOURS = "9:30–17:00";

    /** A script that the program prints though no language of the table is written in it yet. */
    private static final TextLanguage NKO = new TextLanguage("nqo", "N’Ko", "Nkoo", true, "Noto Sans NKo");

    private static final List<String> SCRIPTS = List.of(
            "Latn", "Cyrl", "Grek", "Armn", "Geor", "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Beng",
            "Sylo", "Deva", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Thai", "Laoo", "Khmr",
            "Mymr", "Tibt", "Limb", "Ethi", "Tfng", "Hans", "Hant", "Jpan", "Kore");

    private static final List<Sample> ALL =
            SCRIPTS.stream().flatMap(Samples::read).toList();

    /**
     * @param text with numbers isolated, as every text is before it is set
     * @param plain the same as a person reads it
     */
    record Sample(TextLanguage language, String text, String plain) {
        @Override
        public String toString() {
            return language.tag();
        }
    }

    private Samples() {}

    static Stream<Sample> all() {
        return ALL.stream();
    }

    static Sample of(String tag) {
        return all().filter(sample -> sample.language().tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Sample> read(String script) {
        try (InputStream file = Samples.class.getResourceAsStream("corpus/" + script + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(Samples::sample).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(String line) {
        int colon = line.indexOf(": ");
        String tag = line.substring(0, colon);
        String plain = line.substring(colon + 2).replace("{t}", HOURS).replace("{n}", NUMBER);
        TextLanguage language = tag.equals("nqo") ? NKO : language(TABLE.require(LanguageTag.of(tag)));
        return new Sample(language, Numbers.isolate(plain), plain);
    }

    static TextLanguage language(Language language) {
        return new TextLanguage(
                language.tag().value(),
                language.englishName(),
                language.script(),
                language.direction() == Direction.RTL,
                language.fontFamily());
    }
}
