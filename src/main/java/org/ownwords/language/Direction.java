package org.ownwords.language;

/** The direction that a language's script runs in, from the table and never from ICU (bare {@code prs} reads as left-to-right there). */
public enum Direction {
    LTR,
    RTL;

    /** The value of HTML's {@code dir}. */
    public String html() {
        return this == RTL ? "rtl" : "ltr";
    }
}
