package org.ownwords.message;

/** What must be burned into everything made from a text that nobody approved. */
public enum Mark {
    NONE(""),
    DRAFT("DRAFT, NOT REVIEWED"),
    EXAMPLE("EXAMPLE, NOT REVIEWED");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** The words of the mark, in English, empty for none. */
    public String words() {
        return words;
    }
}
