package org.ownwords.base;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where work cannot go on because of what a person gave us; carries every problem found, not the first alone. */
public class ProblemException extends RuntimeException {

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Of a single problem. */
    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    /** Every problem found, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}
