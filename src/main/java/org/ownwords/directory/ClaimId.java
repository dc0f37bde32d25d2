package org.ownwords.directory;

import java.util.regex.Pattern;

/** A statement of fact about a service or a route, by its word in the catalogue, such as {@code free}. Never translated. */
public record ClaimId(String value) implements Comparable<ClaimId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{1,40}");

    public ClaimId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is not a claim: lower-case letters and hyphens only");
        }
    }

    /** The claim of that word. */
    public static ClaimId of(String value) {
        return new ClaimId(value);
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
