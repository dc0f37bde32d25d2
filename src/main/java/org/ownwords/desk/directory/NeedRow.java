package org.ownwords.desk.directory;

import java.util.EnumSet;
import java.util.List;

/**
 * A category of the census in one area and what exists for those whom it counts.
 *
 * @param share in percent, such as {@code 1.3}
 * @param languages the languages that the category counts; several where the census does not part them
 */
public record NeedRow(String category, long speakers, String share, List<LanguageRow> languages) {

    /** What exists in a language. */
    public enum State {
        APPROVED("Approved"),
        SPOKEN_ONLY("Spoken only"),
        SIGNED("Signed"),
        DRAFT("Draft"),
        /** No text: a brief for co-development. */
        BRIEF("Brief"),
        NOTHING("Nothing");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The state as the page words it. */
        public String label() {
            return label;
        }
    }

    /**
     * One language.
     *
     * @param messages how many messages stand in that state
     */
    public record LanguageRow(String tag, String name, State state, int messages) {}

    /** Whether nothing that anybody could use exists for these people. */
    public boolean isMissing() {
        return languages.stream()
                .map(LanguageRow::state)
                .noneMatch(EnumSet.of(State.APPROVED, State.SPOKEN_ONLY, State.SIGNED)::contains);
    }
}
