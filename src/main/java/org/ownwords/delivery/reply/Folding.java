package org.ownwords.delivery.reply;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Brings what people type on a telephone to a form in which it can be compared: width, case, accents, punctuation, marks of
 * direction, native digits and the letter forms that keyboards of Arabic script exchange. Both sides of a comparison go
 * through it. Vowel signs of Indic scripts stay: they are letters, not accents.
 */
final class Folding {

    private Folding() {}

    /** The words of a text, folded. */
    static List<String> words(String text) {
        String spaced = fold(text).strip();
        return spaced.isEmpty() ? List.of() : Arrays.asList(spaced.split(" +"));
    }

    /** The text folded, its words apart by single spaces. */
    static String fold(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(wide, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().forEach(point -> append(folded, point));
        return folded.toString().replaceAll(" +", " ").strip();
    }

    private static void append(StringBuilder folded, int point) {
        int type = Character.getType(point);
        if (point == 0x640 || type == Character.FORMAT || type == Character.CONTROL && !Character.isWhitespace(point)) {
            return;
        }
        if (type == Character.NON_SPACING_MARK
                && Character.UnicodeScript.of(point) == Character.UnicodeScript.INHERITED) {
            return;
        }
        if (Character.isDigit(point)) {
            folded.append(Character.digit(point, 10));
        } else if (Character.isLetter(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK) {
            folded.appendCodePoint(letter(point));
        } else if (point != '\'' && point != 0x2019) {
            folded.append(' ');
        }
    }

    private static int letter(int point) {
        return switch (point) {
            case 0x131 -> 'i'; // dotless, as Turkish keyboards have it
            case 0x142 -> 'l'; // l with stroke does not decompose
            case 0xF8 -> 'o';
            case 0x671 -> 0x627; // alef wasla
            case 0x6A9, 0x6AA, 0x6AB -> 0x643; // kaf
            case 0x6CC, 0x649, 0x6CD, 0x6D0, 0x6CE, 0x6D2 -> 0x64A; // yeh
            case 0x6C1, 0x6BE, 0x6D5, 0x6C3, 0x629 -> 0x647; // heh
            case 0x695, 0x693, 0x691 -> 0x631; // reh
            case 0x6C6, 0x6C7 -> 0x648; // waw
            default -> point;
        };
    }
}
