package org.ownwords.account;

/** The append-only record of who did what. */
public class Audit {

    /**
     * Records an act, in the transaction of the act.
     *
     * @param action a verb and an object, such as {@code campaign.release}
     * @param subject what it was done to, such as {@code campaign/12}
     * @param detail further words, never a contact, a reply or a reviewer's name
     */
    public void record(Actor actor, String action, String subject, String detail) {
        throw new UnsupportedOperationException();
    }
}
