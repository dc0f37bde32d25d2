package org.ownwords.exchange;

import java.util.List;
import org.ownwords.base.Problem;

/**
 * What an import did.
 *
 * @param entries one per variant that the pack brought
 * @param words how many words to avoid were proposed
 * @param problems what was left out, and why
 * @param notices what was kept and a person should look at
 */
public record ImportReport(List<Entry> entries, int words, List<Problem> problems, List<Problem> notices) {

    /** What became of one file. */
    public record Entry(String file, Outcome outcome) {}

    /** What can become of a file. */
    public enum Outcome {
        /** The first revision of a variant that was not here. */
        ADDED("added as a draft"),
        /** A new revision that nobody approved; what stood here before is kept and, where it was approved, stays in use. */
        REVISED("added as a new draft revision; the text that was here is kept in its history"),
        /** The newest revision says the same. */
        UNCHANGED("already here"),
        /** An older revision says the same, and people here have changed it since. */
        SUPERSEDED("already here, and changed by people since; theirs stands"),
        /** It differs from the text here, and nobody chose it. */
        KEPT("differs from the text here, which stands"),
        REFUSED("refused");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** The outcome in plain English. */
        public String words() {
            return words;
        }
    }

    /** How many files came to one outcome. */
    public long count(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }
}
