package org.ownwords.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a safeguarding lead signs.
 *
 * @param channel where the words are to appear, such as "Text message, to numbers that people gave us"
 * @param previewSeen whether the lead looked at the text as it will appear
 * @param notesConsidered whether the lead weighed what reviewers told safeguarding alone; needed where they told something
 * @param reason why it may be used
 * @param reviewBy the last day on which it serves for a new use without another look; a year from now where none is given
 */
public record SignOff(
        String channel, boolean previewSeen, boolean notesConsidered, String reason, Optional<LocalDate> reviewBy) {

    /** One that serves for a year. */
    public SignOff(String channel, boolean previewSeen, boolean notesConsidered, String reason) {
        this(channel, previewSeen, notesConsidered, reason, Optional.empty());
    }
}
