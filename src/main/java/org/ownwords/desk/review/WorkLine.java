package org.ownwords.desk.review;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.message.VariantId;

/**
 * One thing that waits for a person.
 *
 * @param what to do, in a few words
 * @param about what it is about
 * @param variant the text that it is about, where it is about one
 * @param why it waits, a sentence
 * @param due the last day on which it should be done, where there is one
 * @param overdue whether that day is past
 */
public record WorkLine(
        String what,
        String about,
        Optional<VariantId> variant,
        String why,
        Optional<LocalDate> due,
        boolean overdue,
        String href) {}
