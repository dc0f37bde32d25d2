package org.ownwords.render.sms;

import java.util.List;

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

    /** Measures a text; a line feed counts one. */
    public static SmsText measure(String text) {
        throw new UnsupportedOperationException();
    }
}
