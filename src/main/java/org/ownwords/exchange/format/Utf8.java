package org.ownwords.exchange.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Bytes as text, or exactly where they are none. */
final class Utf8 {
    /** The largest file that is read. */
    static final int MOST_BYTES = 20 << 20;

    private static final String REMEDY =
            "Save it as UTF-8: in Excel \"CSV UTF-8\", in LibreOffice choose Unicode (UTF-8) when saving.";

    private Utf8() {}

    /** The text, a byte order mark dropped, line ends as they are. */
    static String decode(String name, byte[] bytes) {
        refuseOtherEncodings(name, bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            throw new ProblemException(Problem.at(
                    name,
                    line(bytes, in.position()),
                    String.format(
                            Locale.ROOT,
                            "Byte %d (0x%02X) is not UTF-8.",
                            in.position() + 1,
                            bytes[in.position()] & 0xFF),
                    REMEDY));
        }
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new ProblemException(Problem.in(
                    name,
                    "It is not text: a picture, a program or a document of another kind.",
                    "Send a workbook (.xlsx), CSV, XLIFF or PO file."));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseOtherEncodings(String name, byte[] bytes) {
        boolean marked = bytes.length > 1
                && (((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)
                        || ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF));
        if (marked) {
            throw new ProblemException(Problem.at(name, 1, "The file is UTF-16, not UTF-8.", REMEDY));
        }
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    static Problem tooLarge(String name) {
        return Problem.in(
                name,
                "The file is larger than " + (MOST_BYTES >> 20) + " MB.",
                "Export fewer messages at once, and send the parts one by one.");
    }
}
