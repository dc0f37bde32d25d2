package org.ownwords.campaign;

import java.util.Locale;

/**
 * The code of a sheet as somebody read it out or typed it. Codes have neither vowels nor digits, so that a sign which is none of
 * their letters stands for the letter that it looks like.
 */
final class QuotedCode {

    /** What is taken for what: each sign on the left is read as the letter below it. */
    private static final String TAKEN = "0OQ1I|5826EAUY7!";

    private static final String FOR = "DDDLLLSBZGFRVVTL";

    private final String letters;

    QuotedCode(String typed) {
        this.letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9|!]", "");
    }

    /** Whether it is this code, letter by letter. */
    boolean is(String code) {
        return letters.equals(bare(code));
    }

    /** Whether it is this code once signs that no code has are read as letters that look like them. */
    boolean looksLike(String code) {
        return read().equals(bare(code));
    }

    /** Whether one letter alone differs, or two neighbours are changed about. */
    boolean nearly(String code) {
        String mine = read();
        String other = bare(code);
        if (mine.length() != other.length()) {
            return false;
        }
        int first = -1;
        int differ = 0;
        for (int i = 0; i < mine.length(); i++) {
            if (mine.charAt(i) != other.charAt(i)) {
                first = first < 0 ? i : first;
                differ++;
            }
        }
        return differ == 1 || differ == 2 && changedAbout(mine, other, first);
    }

    private static boolean changedAbout(String mine, String other, int at) {
        return at + 1 < mine.length()
                && mine.charAt(at) == other.charAt(at + 1)
                && mine.charAt(at + 1) == other.charAt(at);
    }

    private String read() {
        StringBuilder read = new StringBuilder();
        for (char sign : letters.toCharArray()) {
            int at = TAKEN.indexOf(sign);
            read.append(at < 0 ? sign : FOR.charAt(at));
        }
        return read.toString();
    }

    private static String bare(String code) {
        return code.replace("-", "");
    }
}
