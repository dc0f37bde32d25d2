package org.ownwords.render.engine;

/** A text that must not be printed as it is, with what is wrong in it, for the person who wrote it. */
public abstract class UnsettableTextException extends RuntimeException {

    private final int codePoint;
    private final String language;

    UnsettableTextException(String what, int codePoint, TextLanguage language) {
        super(what);
        this.codePoint = codePoint;
        this.language = language.tag();
    }

    /** The character at fault. */
    public int codePoint() {
        return codePoint;
    }

    /** The tag of the language it stands in. */
    public String language() {
        return language;
    }
}
