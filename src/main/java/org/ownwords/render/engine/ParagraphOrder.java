package org.ownwords.render.engine;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/**
 * Keeps the layout engine's own reordering out of the way: a paragraph is one run, and text of a right-to-left paragraph
 * reaches the text renderer in logical order, marked by a first character.
 */
final class ParagraphOrder implements BidiReorderer {

    /** A noncharacter: it can stand in no text. */
    static final char RIGHT_TO_LEFT_MARK = '\uFDD0';

    @Override
    public String reorderRTLTextToLTR(String text) {
        return RIGHT_TO_LEFT_MARK + text;
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** One run per paragraph. */
    static final class WholeParagraph implements BidiSplitter {

        private int length;
        private byte direction;

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            length = paragraph.length();
            direction = defaultDirection;
        }

        @Override
        public int countTextRuns() {
            return 1;
        }

        @Override
        public BidiTextRun getVisualRun(int runIndex) {
            return new BidiTextRun(0, length, direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return switch (Bidi.getBaseDirection(paragraph)) {
                case Bidi.LTR -> LTR;
                case Bidi.RTL -> RTL;
                default -> NEUTRAL;
            };
        }
    }
}
