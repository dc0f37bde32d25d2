package org.ownwords.directory;

/** A police area of England and Wales by its ONS code, such as {@code E23000010}. */
public record AreaCode(String value) {}
