package org.ownwords.language;

/** Whether a language is written in practice. */
public enum WrittenStatus {
    /** It has a standard written form. */
    STANDARD,
    /** It is written, but many of its speakers read another language. */
    REGIONAL,
    /** It is spoken; those of its speakers who read, read another language. */
    MOSTLY_ORAL,
    /** It is signed. */
    SIGNED
}
