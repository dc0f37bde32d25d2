package org.ownwords.delivery;

/** The automatic answers that a reply may get; each neutral on a phone that somebody else may hold. */
public enum Answer {
    /** No more messages will come. */
    STOPPED("stopped"),
    /** Nobody reads replies now: 999 and the hours. */
    OUT_OF_HOURS("out-of-hours");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    /** The word in the file of answers and in the database. */
    public String word() {
        return word;
    }

    /** The answer of that word. */
    public static Answer ofWord(String word) {
        return STOPPED.word.equals(word) ? STOPPED : OUT_OF_HOURS;
    }
}
