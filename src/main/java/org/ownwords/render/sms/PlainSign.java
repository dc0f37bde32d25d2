package org.ownwords.render.sms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sign of the GSM alphabet that says the same as another: a straight quotation mark for a curly one. Offered to whoever writes
 * and never put in their place; letters have none, since a letter without its mark is another one.
 */
public final class PlainSign {

    private static final Map<Integer, String> PLAIN = new HashMap<>();

    static {
        put("'", "‘’‚‛ʼʹ′´`");
        put("\"", "“”„‟″«»");
        put("-", "‐‑‒–—―−");
        put("...", "…");
        put("*", "•·");
        put(" ", "\u00A0\u2002\u2003\u2007\u2008\u2009\u200A\u202F");
        put("", "\u00AD\u200B\u200E\u200F\u2060\uFEFF");
    }

    private PlainSign() {}

    /** Its plain sign, the empty text where it can be left out; empty where none says the same. */
    public static Optional<String> of(int character) {
        return Optional.ofNullable(PLAIN.get(character));
    }

    private static void put(String plain, String signs) {
        signs.codePoints().forEach(sign -> PLAIN.put(sign, plain));
    }
}
