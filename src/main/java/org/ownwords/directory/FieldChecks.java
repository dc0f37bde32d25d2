package org.ownwords.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Collects what is wrong with a form's fields, so that a person is told everything at once. */
final class FieldChecks {

    private final String where;
    private final List<Problem> problems = new ArrayList<>();

    FieldChecks(String where) {
        this.where = where;
    }

    /** The text without space around it; a problem if nothing is left or it is longer than that. */
    String text(String field, String typed, int longest, String remedy) {
        String text = typed.strip();
        if (text.isEmpty()) {
            add(field, "Nothing was entered.", remedy);
        } else if (text.length() > longest) {
            add(field, "This has " + text.length() + " characters.", "Use at most " + longest + ".");
        }
        return text;
    }

    /** A problem if the day is still to come. */
    void notAfter(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            add(field, "The date " + day + " is still to come.", "Give the day on which it was done.");
        }
    }

    void add(String field, String what, String remedy) {
        problems.add(Problem.in(where, what, remedy).inField(field));
    }

    void addAll(List<Problem> others, String field) {
        others.forEach(problem -> add(field, problem.what(), problem.remedy()));
    }

    /** Throws what was collected, if anything was. */
    void done() {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    /** That something asked for does not exist, or is another organisation's: the two read alike, on purpose. */
    static ProblemException unknown(String where, String thing) {
        return new ProblemException(Problem.in(
                where, "Your organisation has no such " + thing + ".", "Choose one from the list of " + where + "."));
    }
}
