package org.ownwords.desk.settings;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.review.RetentionPeriods;

/** For how many days what tells of people is kept, as it was typed. */
public record RetentionForm(String notes, String names, String voices) {

    /** As it is settled now. */
    static RetentionForm of(RetentionPeriods periods) {
        return new RetentionForm(
                String.valueOf(periods.notes()), String.valueOf(periods.names()), String.valueOf(periods.voices()));
    }

    /**
     * The periods that were typed.
     *
     * @throws ProblemException with every field that is no number
     */
    RetentionPeriods read() {
        List<Problem> problems = new ArrayList<>();
        RetentionPeriods read = new RetentionPeriods(
                days("notes", notes, problems), days("names", names, problems), days("voices", voices, problems));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return read;
    }

    private static int days(String field, String typed, List<Problem> problems) {
        String plain = typed.strip();
        if (!plain.matches("[0-9]{1,5}")) {
            problems.add(Problem.in("retention", "This is no number of days.", "Write it as 90.")
                    .inField(field));
            return 0;
        }
        return Integer.parseInt(plain);
    }
}
