package org.ownwords.message;

/** Two people edited the same variant; carries what the other saved, so that neither is lost. */
public class EditConflict extends RuntimeException {

    private final transient Revision theirs;

    public EditConflict(Revision theirs) {
        super("Somebody else saved revision " + theirs.number() + " of "
                + theirs.content().id() + " while you were writing");
        this.theirs = theirs;
    }

    /** What the other person saved. */
    public Revision theirs() {
        return theirs;
    }
}
