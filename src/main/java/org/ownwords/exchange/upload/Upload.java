package org.ownwords.exchange.upload;

import java.time.Instant;
import org.ownwords.account.PersonId;

/**
 * A file that somebody sent, kept as it came.
 *
 * @param name what it was called
 * @param summary what became of it, one sentence; empty while it waits
 */
public record Upload(
        long id, PersonId person, Kind kind, String name, long bytes, Instant keptAt, State state, String summary) {

    /** What can be sent. */
    public enum Kind {
        TRANSLATION("Translator’s file"),
        PACK("Content pack");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind as pages show it. */
        public String label() {
            return label;
        }
    }

    /** What can become of a file. */
    public enum State {
        WAITING("Waiting for a decision"),
        TAKEN("Taken"),
        PUT_ASIDE("Put aside");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The state as pages show it. */
        public String label() {
            return label;
        }
    }
}
