package org.ownwords.render.engine;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/**
 * Where a line may end: ICU's rules and dictionaries for the document's language, fewer than it allows. Never within an
 * isolate or from one figure to the other, so that numbers, addresses and opening hours stay whole; never before a dash; in
 * Chinese never within a word and in Korean only at spaces, because a headline that parts a word reads badly. These two rules
 * hold wherever one of them stands, also beside another language.
 */
final class LineBreaker implements FSTextBreaker {

    private static final Set<String> CHINESE = Set.of("Hans", "Hant");

    private final BreakIterator breaks;
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    private final boolean wholeWords;
    private final boolean atSpaces;
    private String text = "";
    private BitSet isolated = new BitSet();

    /**
     * @param language of the document
     * @param all that stand in it
     */
    LineBreaker(TextLanguage language, Collection<TextLanguage> all) {
        breaks = BreakIterator.getLineInstance(locale(language));
        wholeWords = all.stream().anyMatch(each -> CHINESE.contains(each.script()));
        atSpaces = all.stream().anyMatch(each -> each.script().equals("Kore"));
    }

    private static ULocale locale(TextLanguage language) {
        return switch (language.script()) {
            case "Jpan" -> new ULocale("ja@lb=strict;lw=phrase");
            case "Kore" -> new ULocale("ko@lb=strict");
            case "Hans" -> new ULocale("zh_Hans@lb=strict");
            case "Hant" -> new ULocale("zh_Hant@lb=strict");
            default -> ULocale.forLanguageTag(language.tag());
        };
    }

    @Override
    public void setText(String newText) {
        text = newText;
        isolated = isolated(newText);
        breaks.setText(newText);
        if (wholeWords) {
            words.setText(newText);
        }
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && forbidden(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean forbidden(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return isolated.get(at)
                || (dash(before) && at > 1 && Character.isDigit(text.charAt(at - 2)) && Character.isDigit(after))
                || (dash(after) && !Character.isSpaceChar(before))
                || (atSpaces && Character.isLetter(before) && (hangul(before) || hangul(after)))
                || (wholeWords && !words.isBoundary(at));
    }

    private static boolean hangul(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    private static boolean dash(char character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    /** Places with a part of an isolate on both sides. An isolate that nothing closes holds nothing together. */
    private static BitSet isolated(String text) {
        BitSet within = new BitSet(text.length());
        int opened = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == BidiControls.LRI) {
                opened = i;
            } else if (text.charAt(i) == BidiControls.PDI && opened >= 0) {
                within.set(opened + 1, i + 1);
                opened = -1;
            }
        }
        return within;
    }
}
