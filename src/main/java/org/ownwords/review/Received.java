package org.ownwords.review;

/** How one standing verdict came in: what a safeguarding lead weighs beside its count, without whose it is and what it says. */
public record Received(Way way, boolean assisted, boolean conflict) {}
