package org.ownwords.base;

import com.ibm.icu.text.Normalizer2;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Files of text that people give us: UTF-8, at most 1 MB, told exactly where they are not. */
public final class TextFile {
    /** The largest file that is read, in bytes. */
    public static final int LIMIT = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * The text of a file, a leading byte order mark dropped.
     *
     * @param where what problems call the file
     * @throws ProblemException if it is larger than {@link #LIMIT} or is not UTF-8, with the line
     */
    public static String decode(String where, byte[] bytes) {
        return decode(where, bytes, LIMIT);
    }

    /**
     * The same of a file that may be larger.
     *
     * @param limit the most bytes, a whole number of MB
     */
    public static String decode(String where, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            throw new ProblemException(tooLarge(where, limit));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            String before = out.flip().toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            throw new ProblemException(Problem.at(
                    where,
                    line,
                    "The file is not UTF-8 from here on.",
                    "Save it as UTF-8 (not UTF-16, Windows-1252 or a word processor's own format)."));
        }
        String text = out.flip().toString();
        return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    }

    /** The text with line feeds alone, in normal form C; joiners are kept. */
    public static String normal(String text) {
        return Normalizer2.getNFCInstance().normalize(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** That a file is larger than {@link #LIMIT}. */
    public static Problem tooLarge(String where) {
        return tooLarge(where, LIMIT);
    }

    private static Problem tooLarge(String where, int limit) {
        return Problem.in(
                where, "The file is larger than " + (limit >> 20) + " MB.", "Split it, or take out what is not text.");
    }
}
