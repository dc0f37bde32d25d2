package org.ownwords.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ownwords.language.LanguageTag;

/**
 * One language's words that must not be read over a shoulder. A word that ends in {@code *} stands for every word that begins with
 * it.
 *
 * @param confirmed whether a speaker confirmed the list; without that, no match proves nothing
 * @param anywhere what no text message may hold: crimes, victimhood, specialist services
 * @param atTheStart what may not stand in its first forty characters: police, report, court
 */
public record WordList(LanguageTag language, boolean confirmed, List<String> anywhere, List<String> atTheStart) {

    public WordList {
        anywhere = List.copyOf(anywhere);
        atTheStart = List.copyOf(atTheStart);
    }

    /** The list that is packed with the program as {@code lock-screen/<tag>.txt}, empty where there is none. */
    public static Optional<WordList> packed(LanguageTag tag) {
        try (InputStream in = WordList.class.getResourceAsStream("lock-screen/" + tag + ".txt")) {
            if (in == null) {
                return Optional.empty();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(read(tag, reader.lines().map(String::strip).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordList read(LanguageTag tag, List<String> lines) {
        int start = lines.indexOf("[at the start]");
        int anywhere = lines.indexOf("[anywhere]");
        return new WordList(
                tag,
                lines.contains("confirmed: yes"),
                words(lines.subList(anywhere + 1, start)),
                words(lines.subList(start + 1, lines.size())));
    }

    private static List<String> words(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
