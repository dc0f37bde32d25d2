package org.ownwords.directory;

/** Identity of a logo. */
public record LogoId(long value) {}
