package org.ownwords.message;

import org.ownwords.account.Actor;

/** The catalogue as the database holds it. */
public class Catalogues {

    /** The whole catalogue; small, read often. */
    public Catalogue current() {
        throw new UnsupportedOperationException();
    }

    /** Adds and replaces claims and messages by their words; removes none. */
    public void merge(Actor actor, Catalogue catalogue) {
        throw new UnsupportedOperationException();
    }
}
