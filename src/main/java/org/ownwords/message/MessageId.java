package org.ownwords.message;

import java.util.regex.Pattern;

/** A message of the catalogue by its slug, such as {@code independent-free}; the name of its folder. */
public record MessageId(String value) implements Comparable<MessageId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

    public MessageId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a message: lower-case letters, digits and hyphens only");
        }
    }

    /** The message of that slug. */
    public static MessageId of(String value) {
        return new MessageId(value);
    }

    @Override
    public int compareTo(MessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
