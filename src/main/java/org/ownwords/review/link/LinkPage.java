package org.ownwords.review.link;

import java.util.List;
import java.util.Locale;

/** The pages of a link beside its questions, each with what it says to somebody who hears it and does not read. */
public enum LinkPage {
    LOOK("who", "who.me", "who.helped"),
    WORDS("words.title", "words.hint", "voice", "next"),
    JUDGE("judge.title", "judge.approve", "judge.change", "judge.no", "conflict"),
    ALONE("alone.title", "alone.hint", "pressed", "know", "alone.voice"),
    SEND("send.title", "send.hint", "send");

    private final List<String> says;

    LinkPage(String... says) {
        this.says = List.of(says);
    }

    /** What its recording is kept under; no claim is called so. */
    public String key() {
        return "page." + word();
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keys of the words that are read aloud, in the order in which they stand on the page. */
    public List<String> says() {
        return says;
    }
}
