package org.ownwords.desk.directory;

import java.util.List;

/**
 * A message whose texts make a claim.
 *
 * @param count in how many languages they do
 * @param texts each of them, where they are few
 * @param sections those of its sections that make it, such as {@code long, sms}
 */
public record Dependent(String message, String href, int count, List<Text> texts, String sections) {

    /** One text. */
    public record Text(String language, String href) {}
}
