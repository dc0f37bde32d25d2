package org.ownwords.quality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.Finding.Span;

/**
 * One language's words that must not be read over a shoulder: {@code lock-screen/<tag>.txt}.
 *
 * @param confirmed whether speakers confirmed the list; without that, no match proves nothing
 * @param anywhere what no text message may hold: crimes, victimhood, specialist services
 * @param atTheStart what may not stand in its first forty characters: police, report, court
 */
record LockScreenWords(boolean confirmed, List<Word> anywhere, List<Word> atTheStart) {

    /** A word or phrase; one ending in {@code *} stands for every word that begins with it. */
    record Word(Pattern pattern) {

        static Word of(String line) {
            boolean start = line.endsWith("*");
            String words = fold(start ? line.substring(0, line.length() - 1) : line);
            String spaced = Stream.of(words.split(" "))
                    .map(Pattern::quote)
                    .reduce((a, b) -> a + "[\\s\\u00A0-]+" + b)
                    .orElseThrow();
            boolean close = words.codePoints().anyMatch(Character::isIdeographic);
            String before = close ? "" : "(?<![\\p{L}\\p{M}\\p{Nd}])";
            String after = close ? "" : start ? "[\\p{L}\\p{M}]*" : "(?![\\p{L}\\p{M}\\p{Nd}])";
            return new Word(Pattern.compile(before + spaced + after));
        }

        /** Where it stands in a text that was folded. */
        Stream<Span> in(String folded) {
            return pattern.matcher(folded).results().map(found -> new Span(found.start(), found.end()));
        }
    }

    /** The list of a language, empty where there is none. */
    static Optional<LockScreenWords> of(LanguageTag tag) {
        try (InputStream in = LockScreenWords.class.getResourceAsStream("lock-screen/" + tag + ".txt")) {
            if (in == null) {
                return Optional.empty();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(read(reader.lines().map(String::strip).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LockScreenWords read(List<String> lines) {
        int start = lines.indexOf("[at the start]");
        int anywhere = lines.indexOf("[anywhere]");
        return new LockScreenWords(
                lines.contains("confirmed: yes"),
                words(lines.subList(anywhere + 1, start)),
                words(lines.subList(start + 1, lines.size())));
    }

    private static List<Word> words(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Word::of)
                .toList();
    }

    /** Folded for comparison with every place kept: only what stays as long as it was is folded. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(character -> {
            String sign = Character.toString(character);
            String folded = UCharacter.foldCase(Normalizer2.getNFKCInstance().normalize(sign), true);
            out.append(folded.length() == sign.length() ? folded : sign);
        });
        return out.toString();
    }
}
