package org.ownwords.render.sms;

/** The default alphabet of text messages and its extension table (3GPP TS 23.038, 6.2.1 and 6.2.1.1). */
final class GsmAlphabet {

    /** In the standard's order, a row of sixteen each; the escape to the extension table, at 1B, is no character. */
    private static final String DEFAULT = "@£$¥èéùìòÇ\nØø\rÅå"
            + "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
            + " !\"#¤%&'()*+,-./"
            + "0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNO"
            + "PQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmno"
            + "pqrstuvwxyzäöñüà";

    private static final String EXTENSION = "\f^{}\\[~]|€";

    private GsmAlphabet() {}

    /** Septets that a character takes: 1, 2 by the extension table, 0 where it is in neither. */
    static int septets(int codePoint) {
        if (DEFAULT.indexOf(codePoint) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(codePoint) >= 0 ? 2 : 0;
    }
}
