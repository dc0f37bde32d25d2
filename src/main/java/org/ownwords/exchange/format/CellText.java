package org.ownwords.exchange.format;

import java.util.regex.Pattern;

/**
 * Words that a spreadsheet would take for a formula, guarded by an apostrophe and read back unchanged. Words that already begin
 * with apostrophes before such a sign get one more, so that every text comes back as it went.
 */
final class CellText {
    /** What Excel and LibreOffice begin a formula with, the wide forms of East Asian keyboards too. */
    private static final String SIGNS = "[=+\\-@\\t\\r＝＋－＠]";

    private static final Pattern DANGEROUS = Pattern.compile("'*" + SIGNS + ".*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + SIGNS + ".*", Pattern.DOTALL);

    private CellText() {}

    static String guard(String words) {
        return DANGEROUS.matcher(words).matches() ? "'" + words : words;
    }

    static String plain(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
