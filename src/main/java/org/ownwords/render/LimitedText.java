package org.ownwords.render;

import java.io.IOException;
import java.io.Writer;

/** Collects what a template writes, up to a limit: a template that repeats itself without end must not fill the memory. */
final class LimitedText extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int most;

    /**
     * @param most the most characters
     */
    LimitedText(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        if (text.length() + length > most) {
            throw new TooLong();
        }
        text.append(characters, from, length);
    }

    @Override
    public void flush() {
        // It is all in memory.
    }

    @Override
    public void close() {
        // It is all in memory.
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Thrown where a template writes more than the limit. */
    static final class TooLong extends IOException {}
}
