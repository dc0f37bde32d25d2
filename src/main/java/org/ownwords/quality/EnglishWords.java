package org.ownwords.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.quality.Finding.Span;

/** The lists of plain English under {@code english/}: an entry a line, {@code #} begins a remark. */
final class EnglishWords {

    /** A phrase and what its line says of it. */
    record Phrase(WatchedWord word, String written, String says) {}

    /** A phrase where a text holds it. */
    record Place(Phrase phrase, Span span) {}

    private final List<Phrase> phrases;

    private EnglishWords(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** Phrases, each with what is said of it after a bar. */
    static EnglishWords phrases(String file) {
        return new EnglishWords(lines(file)
                .map(line -> line.split("\\s*\\|\\s*", 2))
                .map(parts -> new Phrase(
                        WatchedWord.of(parts[0], LockScreenLists.ENGLISH), parts[0].replace("*", ""), parts[1]))
                .toList());
    }

    /** Single words. */
    static Set<String> words(String file) {
        return lines(file).collect(Collectors.toUnmodifiableSet());
    }

    /** Where the phrases stand in a section; where one lies within another, the longer alone. */
    List<Place> in(SectionText section) {
        FoldedText folded = FoldedText.of(section.words(), LockScreenLists.ENGLISH);
        List<Place> all = phrases.stream()
                .flatMap(phrase -> phrase.word().in(folded).stream().map(span -> new Place(phrase, span)))
                .toList();
        return all.stream()
                .filter(place -> all.stream().noneMatch(other -> other != place && holds(other.span(), place.span())))
                .toList();
    }

    static boolean isEnglish(Checks.Subject subject) {
        return subject.language().tag().equals(LockScreenLists.ENGLISH);
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start()
                && inner.end() <= outer.end()
                && outer.end() - outer.start() > inner.end() - inner.start();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(EnglishWords.class.getResourceAsStream("english/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
