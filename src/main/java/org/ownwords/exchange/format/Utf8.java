package org.ownwords.exchange.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Bytes of UTF-8, or of UTF-16 with its mark, as text; or exactly where they are none. */
final class Utf8 {
    /** The largest file that is read. */
    static final int MOST_BYTES = 20 << 20;

    /** Text with a zero in fewer characters than this is judged row by row. */
    private static final int ONE_ZERO_IN = 500;

    private static final String REMEDY =
            "Save it as UTF-8: in Excel \"CSV UTF-8\", in LibreOffice choose Unicode (UTF-8) when saving.";

    private Utf8() {}

    /** The text, a byte order mark dropped, line ends as they are. */
    static String decode(String name, byte[] bytes) {
        Charset charset = charset(bytes);
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            throw new ProblemException(Problem.at(
                    name,
                    line(out),
                    String.format(
                            Locale.ROOT,
                            "Byte %d (0x%02X) is not %s.",
                            in.position() + 1,
                            bytes[in.position()] & 0xFF,
                            charset),
                    REMEDY));
        }
        String text = out.flip().toString();
        refuseBinary(name, text);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-16 where its mark says so, as Excel's "Unicode Text" and some translation programs write it. */
    private static Charset charset(byte[] bytes) {
        int mark = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return switch (mark) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** A stray zero is the fault of one row; what is no text has them everywhere. */
    private static void refuseBinary(String name, String text) {
        long zeros = text.chars().filter(sign -> sign == 0).count();
        if (zeros * ONE_ZERO_IN > text.length()) {
            throw new ProblemException(Problem.in(
                    name,
                    "It is not text: a picture, a program or a document of another kind.",
                    "Send a workbook (.xlsx), CSV, XLIFF or PO file."));
        }
    }

    private static int line(CharBuffer read) {
        return 1 + (int) read.flip().chars().filter(sign -> sign == '\n').count();
    }

    static Problem tooLarge(String name) {
        return Problem.in(
                name,
                "The file is larger than " + (MOST_BYTES >> 20) + " MB.",
                "Export fewer messages at once, and send the parts one by one.");
    }
}
