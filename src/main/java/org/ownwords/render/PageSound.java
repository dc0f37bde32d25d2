package org.ownwords.render;

import java.util.List;
import org.ownwords.language.Language;

/**
 * A recording as a page plays it: the small files first, the whole one for whoever wants it.
 *
 * @param path of the page; the files lie below it
 * @param language of the transcript
 * @param gloss whether the transcript is English for a language that is not written
 * @param seconds its length
 * @param small bytes of the smallest file
 * @param whole bytes of the recording as it was made
 * @param sentences the transcript, a sentence each; empty until somebody checked when each is spoken
 */
public record PageSound(
        String path, Language language, boolean gloss, int seconds, long small, long whole, List<String> sentences) {

    /** Kilobytes, at least one. */
    static long kilobytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1000.0));
    }
}
