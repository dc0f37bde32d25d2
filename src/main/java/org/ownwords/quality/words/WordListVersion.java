package org.ownwords.quality.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.quality.WordList;

/**
 * A language's list for locked phones as it was or is.
 *
 * @param number from 1; 0 for the list that is packed with the program
 * @param by who wrote it down; nobody for the packed list
 * @param confirmations the speakers who went through it, the first first
 */
public record WordListVersion(
        long id, int number, WordList list, Optional<Actor> by, Instant at, List<Confirmation> confirmations) {

    /** A speaker who went through a list. */
    public record Confirmation(Actor by, Knows knows, Instant at) {}

    /** Whether a speaker confirmed it, or the program's own authors did. */
    public boolean confirmed() {
        return list.confirmed();
    }
}
