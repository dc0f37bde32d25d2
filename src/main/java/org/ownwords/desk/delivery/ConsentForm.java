package org.ownwords.desk.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.delivery.Consent;

/** A consent given anew, as typed. */
record ConsentForm(String givenOn, String takenBy, String how, String wording, String controller, String reason) {

    static final ConsentForm EMPTY = new ConsentForm("", "", "", "", "", "");

    /**
     * The consent.
     *
     * @throws ProblemException with everything that is missing
     */
    Consent consent(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        need(problems, takenBy, "takenBy", "Who asked and heard the answer is missing.");
        need(problems, how, "how", "How the person agreed is missing.");
        need(problems, wording, "wording", "The version of the wording is missing.");
        need(problems, controller, "controller", "The organisation that answers for the data is missing.");
        need(problems, reason, "reason", "The reason is missing.");
        LocalDate day = today;
        try {
            day = LocalDate.parse(givenOn.strip());
            if (day.isAfter(today)) {
                problems.add(
                        Problem.in("Consent", "The day is still to come.", "Write the day on which the person agreed.")
                                .inField("givenOn"));
            }
        } catch (DateTimeParseException e) {
            problems.add(Problem.in("Consent", "The day cannot be read.", "Write it as " + today + ".")
                    .inField("givenOn"));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Consent(day, takenBy.strip(), how.strip(), wording.strip(), controller.strip());
    }

    private static void need(List<Problem> problems, String text, String field, String what) {
        if (text.isBlank()) {
            problems.add(Problem.in("Consent", what, "Write it down; nobody may be written to without it.")
                    .inField(field));
        } else if (text.strip().length() > (field.equals("wording") ? 60 : 200)) {
            problems.add(
                    Problem.in("Consent", "This is too long.", "Shorten it.").inField(field));
        }
    }
}
