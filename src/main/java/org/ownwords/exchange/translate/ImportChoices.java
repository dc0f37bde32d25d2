package org.ownwords.exchange.translate;

import java.util.Optional;
import org.ownwords.message.Origin;

/**
 * How somebody wants a file taken.
 *
 * @param takeStale whether to take words whose English changed since they were sent out; they are marked so
 * @param origin how the texts came to be, empty to go by the states in the file
 */
public record ImportChoices(boolean takeStale, Optional<Origin> origin) {
    /** Nothing out of date, and by the file's states. */
    public static final ImportChoices CAREFUL = new ImportChoices(false, Optional.empty());
}
