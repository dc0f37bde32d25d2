package org.ownwords.desk.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.directory.CommunityId;
import org.ownwords.reach.Answers;
import org.ownwords.reach.Proportion;
import org.ownwords.reach.Wave;

/** Counted answers of one community to one question, as typed. */
public record AnswersForm(String community, String wave, String indicator, String asked, String given) {

    static final AnswersForm EMPTY = new AnswersForm("", Wave.BASELINE.name(), "A3", "", "");

    static AnswersForm of(Typed typed) {
        return new AnswersForm(
                typed.text("community"),
                typed.text("wave"),
                typed.text("indicator"),
                typed.text("asked"),
                typed.text("given"));
    }

    Answers answers() {
        List<Problem> problems = new ArrayList<>();
        if (!community.matches("[0-9]{1,18}")) {
            problems.add(problem("community", "No community is chosen.", "Choose the community that was asked."));
        }
        Optional<Wave> when = Stream.of(Wave.values())
                .filter(known -> known.name().equals(wave))
                .findFirst();
        if (when.isEmpty()) {
            problems.add(problem("wave", "It is not said when.", "Choose before or after the campaign."));
        }
        long of = count("asked", asked, problems);
        long yes = count("given", given, problems);
        if (problems.isEmpty() && yes > of) {
            problems.add(problem(
                    "given",
                    "More people gave the answer than were asked.",
                    "Check both numbers: the second cannot be larger."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Answers(
                when.orElseThrow(), new CommunityId(Long.parseLong(community)), indicator, new Proportion(yes, of));
    }

    private static long count(String field, String typed, List<Problem> problems) {
        if (typed.strip().matches("[0-9]{1,7}")) {
            return Long.parseLong(typed.strip());
        }
        problems.add(
                problem(field, "\"" + typed + "\" is not a count.", "Write a whole number in digits, such as 60."));
        return 0;
    }

    private static Problem problem(String field, String what, String remedy) {
        return Problem.in("Answers", what, remedy).inField(field);
    }
}
