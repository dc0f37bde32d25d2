package org.ownwords.review.session;

import java.time.Instant;

/**
 * What was deleted at once because its time was over: how many, never what.
 *
 * @param notes about people who took part in sessions
 * @param names of reviewers by link
 * @param voices that reviewers left
 */
public record Deletion(Instant at, int notes, int names, int voices) {}
