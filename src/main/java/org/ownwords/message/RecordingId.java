package org.ownwords.message;

/** Identifies a recording of a text read aloud. */
public record RecordingId(long value) {}
