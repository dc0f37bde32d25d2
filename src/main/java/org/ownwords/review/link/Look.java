package org.ownwords.review.link;

import java.util.List;
import java.util.Optional;
import org.ownwords.message.Mark;
import org.ownwords.message.Recording;

/**
 * The words as their reader will meet them.
 *
 * @param mark what is burned into everything made from them today
 * @param picture whether there is a picture of them
 * @param message a text message as it arrives, in lines
 * @param sentences the words alone, a sentence each, with every sign escaped
 * @param recording the newest recording of exactly these words
 * @param gloss whether the sentences are English that says what the recording says
 */
public record Look(
        Mark mark,
        boolean picture,
        List<String> message,
        List<String> sentences,
        Optional<Recording> recording,
        boolean gloss) {}
