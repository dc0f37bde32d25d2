package org.ownwords.message;

/** Identity of an image of the library. */
public record ImageId(long value) {}
