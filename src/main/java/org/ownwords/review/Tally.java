package org.ownwords.review;

/**
 * How many verdicts stand on exact words. Those of people with a declared conflict of interest are kept and approve nothing.
 *
 * @param approvals by independent reviewers
 * @param understood how many of these answered the questions about the text rightly
 * @param changesWanted how many reviewers ask for changes
 */
record Tally(int approvals, int understood, int changesWanted) {

    static final Tally NONE = new Tally(0, 0, 0);
}
