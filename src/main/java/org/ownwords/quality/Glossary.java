package org.ownwords.quality;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words to avoid and to prefer, by audience and language. */
public record Glossary(List<GlossaryEntry> entries) {

    /** A glossary that says nothing. */
    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * Both together; where both hold the same word of the same audience and language, the agreed entry stands, and of two alike
     * the first.
     */
    public Glossary and(Glossary other) {
        List<GlossaryEntry> both =
                Stream.concat(entries.stream(), other.entries.stream()).toList();
        return new Glossary(IntStream.range(0, both.size())
                .filter(i -> IntStream.range(0, both.size()).noneMatch(j -> stands(both, j, i)))
                .mapToObj(both::get)
                .toList());
    }

    /** Whether one entry stands in another's place. */
    private static boolean stands(List<GlossaryEntry> both, int one, int other) {
        int firmer = both.get(other).standing().compareTo(both.get(one).standing());
        return same(both.get(one), both.get(other)) && (firmer > 0 || (firmer == 0 && one < other));
    }

    private static boolean same(GlossaryEntry one, GlossaryEntry other) {
        return one.audience().equals(other.audience())
                && one.language().equals(other.language())
                && one.avoid().equals(other.avoid());
    }
}
