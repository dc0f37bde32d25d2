package org.ownwords.quality;

/** What follows from a finding. */
public enum Severity {
    /** The text cannot be approved or used. */
    BLOCK,
    /** No list or rule for this language can tell; a speaker must answer. */
    CANNOT_TELL,
    /** Worth a look. */
    WARN
}
