package org.ownwords.message;

/** What must be burned into everything made from a text that nobody approved, or that may no longer be used. The last is the strongest. */
public enum Mark {
    NONE(""),
    DRAFT("DRAFT, NOT REVIEWED"),
    EXAMPLE("EXAMPLE, NOT REVIEWED"),
    /** It says what is not true, or was withdrawn: stronger than the others. */
    HELD("HELD, DO NOT USE");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** The words of the mark, in English, empty for none. */
    public String words() {
        return words;
    }
}
