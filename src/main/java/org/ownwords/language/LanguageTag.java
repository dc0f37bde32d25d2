package org.ownwords.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language, dialect or script by its BCP 47 tag, kept as the table spells it and never canonicalised: ICU turns
 * {@code kmr} into {@code ku} and {@code pnb} into {@code lah}, and the identity is gone.
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}");

    public LanguageTag {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is not a language tag of BCP 47");
        }
    }

    /** The tag as a key of files and addresses. */
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /** Whether two tags are the same but for case, as BCP 47 (RFC 5646, 2.1.1) counts them. */
    public boolean sameAs(LanguageTag other) {
        return value.toLowerCase(Locale.ROOT).equals(other.value.toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
