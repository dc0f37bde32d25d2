package org.ownwords.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.dao.DuplicateKeyException;

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

    /**
     * Adds what no other may be like: what somebody else adds in the same moment reads as what was there before.
     *
     * @param add throws {@link DuplicateKeyException}, by itself or by the database, where it is there already
     */
    <T> T once(Supplier<@Nullable T> add, String field, String what, String remedy) {
        try {
            return Objects.requireNonNull(add.get());
        } catch (DuplicateKeyException there) {
            add(field, what, remedy);
            throw new ProblemException(problems);
        }
    }

    /** That something asked for does not exist, or is another organisation's: the two read alike, on purpose. */
    static ProblemException unknown(String where, String thing) {
        return new ProblemException(Problem.in(
                where, "Your organisation has no such " + thing + ".", "Choose one from the list of " + where + "."));
    }
}
