package org.ownwords.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;

/** Lines of a file or stream, one held at a time; one that is too long or no UTF-8 loses nothing but itself. */
final class JsonLines {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final InputStream source;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private int number;

    /** @param name what problems call it */
    JsonLines(String name, InputStream source) {
        this.name = name;
        this.source = new BufferedInputStream(source, 1 << 16);
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int read = source.read();
        if (read < 0) {
            return false;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = source.read()) {
            tooLong |= line.size() >= TextFile.LIMIT;
            if (!tooLong) {
                line.write(read);
            }
        }
        return true;
    }

    /**
     * The line that was gone to; empty where nothing stands in it.
     *
     * @throws ProblemException if it is larger than {@link TextFile#LIMIT} or is not UTF-8
     */
    Optional<String> text() {
        if (tooLong) {
            throw problem("The line is larger than 1 MB.", "Put one text into a line, and each line on its own.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(marked ? text.substring(1) : text).filter(words -> !words.isBlank());
        } catch (CharacterCodingException e) {
            throw problem("The line is not UTF-8.", "Save the file as UTF-8 (not UTF-16 or Windows-1252).");
        }
    }

    /** A problem at this line. */
    ProblemException problem(String what, String remedy) {
        return new ProblemException(Problem.at(name, number, what, remedy));
    }
}
