package org.ownwords.review;

/** What a text is about to be used for; an expiry or staleness blocks some uses and not others. */
public enum Use {
    /** A new release, send or print. */
    NEW,
    /** Part of a release that was already given: held only by withdrawal, a fact turned false or a dispute upheld. */
    RELEASED,
    /** The safe public page: as released, and an expired claim is dropped rather than the page. */
    PAGE
}
