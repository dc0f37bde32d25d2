package org.ownwords.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.message.NewRecording.ReadFor;

/** What a recording must say about itself before it is kept. */
final class RecordingRules {

    private static final String WHERE = "recording";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DIALECT = 200;
    /** Somebody is asked again before they forgot. */
    private static final int MOST_YEARS = 5;

    private RecordingRules() {}

    /**
     * The digest of the words as they were spoken.
     *
     * @param found what is wrong with it already, told together with the rest
     */
    static Optional<String> check(NewRecording recording, Section section, LocalDate today, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(found);
        Optional<String> filled = filled(recording.readFor(), section, problems);
        if (recording.reader().isBlank() || recording.reader().length() > LONGEST_NAME) {
            problems.add(problem(
                    "reader",
                    "There is no name here, or one longer than 60 letters.",
                    "Invent one, such as Voice 3; not their own."));
        }
        if (recording.dialect().length() > LONGEST_DIALECT) {
            problems.add(problem("dialect", "This is longer than 200 letters.", "Name the dialect and the place."));
        }
        if (!recording.agreed()) {
            problems.add(problem(
                    "agreed",
                    "They have not agreed that everybody may hear or see them.",
                    "Ask them, and tick this once they have."));
        }
        if (recording.until().isEmpty()
                || recording
                        .until()
                        .filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(MOST_YEARS)))
                        .isPresent()) {
            problems.add(problem(
                    "until",
                    "The day until which they agreed is no day from today to five years from now.",
                    "Choose a day, such as two years from today."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return filled;
    }

    private static Optional<String> filled(Optional<ReadFor> readFor, Section section, List<Problem> problems) {
        if (Placeholders.uses(section.text()).isEmpty()) {
            return Optional.empty();
        }
        if (readFor.isEmpty()) {
            problems.add(problem(
                    "route",
                    "The words leave a name or a number open, and whoever says them cannot.",
                    "Choose the service and the route whose name and number are said."));
            return Optional.empty();
        }
        try {
            return FilledWords.digest(
                    section, readFor.get().service(), readFor.get().route());
        } catch (ProblemException e) {
            e.problems().forEach(problem -> problems.add(problem.inField("route")));
            return Optional.empty();
        }
    }

    static Problem problem(String field, String what, String remedy) {
        return Problem.in(WHERE, what, remedy).inField(field);
    }
}
