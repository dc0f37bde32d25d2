package org.ownwords.quality;

import java.util.List;
import java.util.stream.Stream;

/** The words to avoid and to prefer, by audience and language. */
public record Glossary(List<GlossaryEntry> entries) {

    /** A glossary that says nothing. */
    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        entries = List.copyOf(entries);
    }

    /** Both together; where both hold the same word of the same audience and language, the agreed entry stands. */
    public Glossary and(Glossary other) {
        List<GlossaryEntry> both =
                Stream.concat(entries.stream(), other.entries.stream()).toList();
        return new Glossary(both.stream()
                .filter(entry -> entry.standing() == GlossaryEntry.Standing.AGREED
                        || both.stream()
                                .noneMatch(agreed ->
                                        agreed.standing() == GlossaryEntry.Standing.AGREED && same(agreed, entry)))
                .toList());
    }

    private static boolean same(GlossaryEntry one, GlossaryEntry other) {
        return one.audience().equals(other.audience())
                && one.language().equals(other.language())
                && one.avoid().equals(other.avoid());
    }
}
