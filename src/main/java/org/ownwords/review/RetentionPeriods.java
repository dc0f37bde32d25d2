package org.ownwords.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.base.Problem;

/**
 * For how many days an organisation keeps what tells of people. The usual periods are the most: an organisation may delete sooner,
 * never later. Reasons stand in decision 10.
 *
 * @param notes about people who took part, from the day of the session
 * @param names of reviewers by link, from the day on which their last link ended
 * @param voices that reviewers left, from the day on which they were left; answers that they never sent, from the day on which their
 *     link ended
 */
public record RetentionPeriods(int notes, int names, int voices) {

    /** A year for notes and names, 90 days for voices. */
    public static final RetentionPeriods USUAL = new RetentionPeriods(365, 365, 90);

    /** The fewest: a session is written up, nobody judges the same words twice, a link and a dispute of its answers end. */
    public static final RetentionPeriods LEAST = new RetentionPeriods(30, 180, 35);

    /** What these periods may not say. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        check("notes", notes, LEAST.notes, USUAL.notes, problems);
        check("names", names, LEAST.names, USUAL.names, problems);
        check("voices", voices, LEAST.voices, USUAL.voices, problems);
        return problems;
    }

    /** The last day on which notes about people of a session are kept. */
    public LocalDate notesUntil(LocalDate heldOn) {
        return heldOn.plusDays(notes);
    }

    /** The last day on which a voice note is kept. */
    public LocalDate voicesUntil(LocalDate left) {
        return left.plusDays(voices);
    }

    private static void check(String field, int days, int least, int most, List<Problem> problems) {
        if (days < least || days > most) {
            problems.add(Problem.in(
                            "retention",
                            "This is not from " + least + " to " + most + " days.",
                            "Choose a number between them.")
                    .inField(field));
        }
    }
}
