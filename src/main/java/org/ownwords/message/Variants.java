package org.ownwords.message;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;

/** Variants and their immutable revisions, shared across the installation. */
public class Variants {

    /** The newest revision of a variant. */
    public Optional<Revision> latest(VariantId variant) {
        throw new UnsupportedOperationException();
    }

    /** The newest revision of every variant of a message, by tag. */
    public List<Revision> latest(MessageId message) {
        throw new UnsupportedOperationException();
    }

    /** A revision by identity. */
    public Optional<Revision> revision(RevisionId id) {
        throw new UnsupportedOperationException();
    }

    /** Every revision of a variant, newest first. */
    public List<Revision> history(VariantId variant) {
        throw new UnsupportedOperationException();
    }

    /** The newest revision, if any, whose section has exactly these words; approval of older words stays usable. */
    public Optional<Revision> holding(SectionRef section) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves a new revision, unapproved; the same content as the newest saves nothing and returns that.
     *
     * @param basis the revision that the author started from, empty for the first
     * @throws EditConflict if somebody else saved in between; carries theirs, loses neither
     */
    public Revision save(Actor actor, VariantContent content, Optional<RevisionId> basis) {
        throw new UnsupportedOperationException();
    }
}
