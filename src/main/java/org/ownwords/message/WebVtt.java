package org.ownwords.message;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Captions as WebVTT (W3C), a cue for each sentence, numbered from 1. The direction of a cue is that of its first letter, so
 * that text from right to left needs no setting; {@code align:start} puts it where its readers begin.
 */
public final class WebVtt {

    private WebVtt() {}

    /**
     * @param mark what must stand with unapproved words, in each cue; empty for none
     * @param filled turns words with placeholders into words
     */
    public static String of(List<Caption> captions, Mark mark, UnaryOperator<String> filled) {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        int number = 0;
        for (Caption caption : captions) {
            file.append('\n').append(++number).append('\n');
            file.append(time(caption.start()))
                    .append(" --> ")
                    .append(time(caption.end()))
                    .append(" align:start\n");
            if (mark != Mark.NONE) {
                file.append(escaped(mark.words())).append('\n');
            }
            file.append(escaped(filled.apply(caption.words()))).append('\n');
        }
        return file.toString();
    }

    private static String time(int millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    /** Without marks that would begin a tag, end the cue or begin another. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\r\\n\\u2028\\u2029]+", " ")
                .strip();
    }
}
