package org.ownwords.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What was deleted at once: how many, never what.
 *
 * @param counts by kind, kinds of which nothing was deleted left out
 * @param rule the periods whose end it was; empty where a person deleted it sooner
 */
public record Deletion(Instant at, Map<Kind, Integer> counts, Optional<RetentionPeriods> rule) {

    /** What tells of people and is deleted by time. */
    public enum Kind {
        NOTES("Notes about people who took part in sessions"),
        NAMES("Names of reviewers by link"),
        VOICES("Voice notes of reviewers"),
        ANSWERS("Answers that a reviewer never sent");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind as pages word it. */
        public String label() {
            return label;
        }

        /** For how many days it is kept under these periods. */
        public int days(RetentionPeriods periods) {
            return switch (this) {
                case NOTES -> periods.notes();
                case NAMES -> periods.names();
                case VOICES, ANSWERS -> periods.voices();
            };
        }
    }

    public Deletion {
        counts = Map.copyOf(counts);
    }

    /** How many of a kind. */
    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
