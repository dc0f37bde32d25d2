package org.ownwords.language;

import java.util.List;
import java.util.Optional;

/** The table of languages, dialects and scripts that the product knows; data of the project, loaded once. */
public final class LanguageTable {

    /** Reads the table that is packed with the program. */
    public static LanguageTable load() {
        throw new UnsupportedOperationException();
    }

    /** The language of that tag, any case, or of an alias such as {@code iw}; nothing is cut or canonicalised. */
    public Optional<Language> find(LanguageTag tag) {
        throw new UnsupportedOperationException();
    }

    /**
     * The language of that tag.
     *
     * @throws org.ownwords.base.ProblemException if the table does not hold it, naming the nearest tags
     */
    public Language require(LanguageTag tag) {
        throw new UnsupportedOperationException();
    }

    /** Every row, in the table's order. */
    public List<Language> all() {
        throw new UnsupportedOperationException();
    }
}
