package org.ownwords.desk.directory;

/**
 * A text that makes a claim.
 *
 * @param sections those of its sections that make it, such as {@code long, sms}
 */
public record Dependent(String message, String language, String sections, String href) {}
