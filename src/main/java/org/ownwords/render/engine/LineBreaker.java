package org.ownwords.render.engine;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: ICU's rules and dictionaries for the document's language; never within an isolate, so that numbers and
 * addresses stay whole; in Chinese never within a word, because a headline that parts one reads badly.
 */
final class LineBreaker implements FSTextBreaker {

    private final BreakIterator breaks;
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    private final boolean wholeWords;
    private String text = "";

    LineBreaker(TextLanguage language) {
        breaks = BreakIterator.getLineInstance(locale(language));
        wholeWords = language.script().equals("Hans") || language.script().equals("Hant");
    }

    private static ULocale locale(TextLanguage language) {
        return switch (language.script()) {
            case "Jpan" -> new ULocale("ja@lb=strict;lw=phrase");
            case "Kore" -> new ULocale("ko@lb=strict;lw=keepall");
            case "Hans" -> new ULocale("zh_Hans@lb=strict");
            case "Hant" -> new ULocale("zh_Hant@lb=strict");
            default -> ULocale.forLanguageTag(language.tag());
        };
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
        if (wholeWords) {
            words.setText(newText);
        }
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && (withinIsolate(at) || withinWord(at))) {
            at = breaks.next();
        }
        return at;
    }

    private boolean withinWord(int at) {
        return wholeWords && !words.isBoundary(at);
    }

    private boolean withinIsolate(int at) {
        int opened = text.lastIndexOf(BidiControls.LRI, at - 1);
        return opened >= 0 && text.lastIndexOf(BidiControls.PDI, at - 1) < opened;
    }
}
