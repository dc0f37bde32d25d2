package org.ownwords.render.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A text message measured (3GPP TS 23.038, 23.040).
 *
 * @param units septets in GSM-7 (extension characters count two), UTF-16 code units in UCS-2
 * @param segments what is charged: one up to 160 septets or 70 units, else 153 or 67 each, an extension character or surrogate
 *     pair never split
 * @param parts the text of each segment, in order
 * @param characters the distinct characters that force UCS-2, in order of appearance
 */
public record SmsText(
        String text, SmsEncoding encoding, int units, int segments, List<String> parts, List<String> characters) {

    private static final int ALONE_GSM = 160;
    private static final int JOINED_GSM = 153;
    private static final int ALONE_UCS = 70;
    private static final int JOINED_UCS = 67;

    public SmsText {
        parts = List.copyOf(parts);
        characters = List.copyOf(characters);
    }

    /** Measures a text as it stands; a line feed counts one, an empty text is one empty segment. */
    public static SmsText measure(String text) {
        List<String> foreign = text.codePoints()
                .filter(character -> GsmAlphabet.septets(character) == 0)
                .distinct()
                .mapToObj(Character::toString)
                .toList();
        return foreign.isEmpty()
                ? measured(text, SmsEncoding.GSM_7, GsmAlphabet::septets, ALONE_GSM, JOINED_GSM, foreign)
                : measured(text, SmsEncoding.UCS_2, Character::charCount, ALONE_UCS, JOINED_UCS, foreign);
    }

    private static SmsText measured(
            String text, SmsEncoding encoding, IntUnaryOperator width, int alone, int joined, List<String> foreign) {
        int units = text.codePoints().map(width).sum();
        List<String> parts = units <= alone ? List.of(text) : split(text, width, joined);
        return new SmsText(text, encoding, units, parts.size(), parts, foreign);
    }

    private static List<String> split(String text, IntUnaryOperator width, int limit) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int used = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int wide = width.applyAsInt(text.codePointAt(at));
            if (used + wide > limit) {
                parts.add(text.substring(start, at));
                start = at;
                used = 0;
            }
            used += wide;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
