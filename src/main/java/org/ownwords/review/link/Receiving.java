package org.ownwords.review.link;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.review.Decision;
import org.ownwords.review.Guest;
import org.ownwords.review.MarkedSentence;
import org.ownwords.review.Reviews;
import org.ownwords.review.Verdict;
import org.ownwords.review.Way;

/** Makes verdicts of answers, whichever way they came. */
final class Receiving {

    private static final int LONGEST = 4000;
    private static final int LONGEST_PROPOSAL = 2000;

    private final Reviews reviews;

    Receiving(Reviews reviews) {
        this.reviews = reviews;
    }

    static Guest guest(Invitation invitation, Optional<PersonId> account, Way way, boolean assisted) {
        return new Guest(
                invitation.guest(),
                invitation.organisation(),
                account,
                invitation.id().value(),
                way,
                assisted);
    }

    /**
     * That nothing is left out.
     *
     * @param spoken whether a voice note says something
     * @throws ProblemException naming the field of the first thing that is missing
     */
    static void complete(Subject subject, Answers answers, boolean spoken) {
        answers.nextQuestion(subject.questions()).ifPresent(missing -> {
            throw problem(
                    Answers.field(subject.questions().get(missing).claim()),
                    "A question has no answer.",
                    "Choose what the words tell their reader.");
        });
        Decision decision = answers.decision()
                .orElseThrow(() -> problem(Answers.DECISION, "Nothing was chosen.", "Say whether it can be used."));
        boolean said = !answers.text(Answers.COMMENT).isBlank() || answers.marked(subject) || spoken;
        if (decision != Decision.APPROVE && !said) {
            throw problem(Answers.COMMENT, "Nothing says what is wrong.", "Mark a sentence, write it, or record it.");
        }
        if (answers.text(Answers.COMMENT).length() > LONGEST) {
            throw problem(Answers.COMMENT, "This is longer than 4000 characters.", "Say it shorter.");
        }
        for (int i = 0; i < subject.sentences().size(); i++) {
            if (answers.text(Answers.better(i)).length() > LONGEST_PROPOSAL) {
                throw problem(
                        Answers.better(i),
                        "The better words of sentence " + (i + 1) + " are longer than 2000 characters.",
                        "Write only what should stand in place of this sentence.");
            }
        }
    }

    /** Records a verdict on every section of the part. */
    void receive(Guest guest, Subject subject, Answers answers) {
        Subject.Shown main = subject.sections().get(subject.sections().size() - 1);
        for (Subject.Shown shown : subject.sections()) {
            List<MarkedSentence> wrong = answers.marks(subject, shown);
            boolean raises = answers.marked(subject) ? !wrong.isEmpty() : shown.equals(main);
            Verdict verdict = new Verdict(
                    answers.decision().orElseThrow(),
                    answers.ticked(Answers.CONFLICT),
                    answers.understood(subject.questions()),
                    comment(subject, answers),
                    // Told to the lead by a way of its own, from the moment that it is said.
                    false,
                    false);
            reviews.judge(guest, shown.ref(), verdict, wrong, raises);
        }
    }

    private static String comment(Subject subject, Answers answers) {
        String said = said(subject, answers);
        String dialect = answers.text(Answers.DIALECT).strip();
        if (dialect.isEmpty()) {
            return said;
        }
        return (said.isEmpty() ? "" : said + "\n") + "People speak like the recording in: " + dialect;
    }

    private static String said(Subject subject, Answers answers) {
        String typed = answers.text(Answers.COMMENT).strip();
        if (!typed.isEmpty() || answers.decision().equals(Optional.of(Decision.APPROVE))) {
            return typed;
        }
        return answers.marked(subject)
                ? "The reviewer marked sentences of the text."
                : "The reviewer said it in a voice note.";
    }

    static ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(Problem.in("review", what, remedy).inField(field));
    }
}
