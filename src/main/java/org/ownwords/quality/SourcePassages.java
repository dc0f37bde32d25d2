package org.ownwords.quality;

import java.util.List;
import java.util.stream.IntStream;
import org.ownwords.message.Passage;

/** Sets the passages of a section beside those of the text it was made from. */
final class SourcePassages {

    /** A passage, and the one of the source that it was made from. */
    record Pair(SectionText.Place place, Passage source) {}

    private SourcePassages() {}

    /** Pairs in order; none where there is no source, or its passages make other claims, so that nothing can be compared. */
    static List<Pair> of(Checks.Subject subject, SectionText section) {
        return subject.source()
                .filter(source ->
                        !source.id().tag().equals(subject.content().id().tag()))
                .flatMap(source -> source.section(section.kind()))
                .map(source -> paired(section, source.passages()))
                .orElse(List.of());
    }

    private static List<Pair> paired(SectionText section, List<Passage> source) {
        boolean alike = source.stream()
                .map(Passage::claim)
                .toList()
                .equals(section.places().stream()
                        .map(place -> place.passage().claim())
                        .toList());
        return !alike
                ? List.of()
                : IntStream.range(0, source.size())
                        .mapToObj(i -> new Pair(section.places().get(i), source.get(i)))
                        .toList();
    }
}
