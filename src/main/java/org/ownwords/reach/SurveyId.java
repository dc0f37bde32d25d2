package org.ownwords.reach;

/** Identifies an awareness survey. */
public record SurveyId(long value) {}
