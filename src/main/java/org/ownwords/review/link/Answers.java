package org.ownwords.review.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.review.Comprehension;
import org.ownwords.review.Comprehension.Answer;
import org.ownwords.review.Comprehension.Question;
import org.ownwords.review.Decision;
import org.ownwords.review.MarkedSentence;

/** What a reviewer has answered so far, by the names of the fields of the form. */
public record Answers(Map<String, String> fields) {

    /** The words that the answers are about, by {@link Subject#key}. */
    public static final String SHOWN = "shown";

    public static final String ASSISTED = "assisted";
    public static final String COMMENT = "comment";

    /** Where people speak as the recording does, in the reviewer's words. */
    public static final String DIALECT = "dialect";

    public static final String DECISION = "decision";
    public static final String CONFLICT = "conflict";

    /** Set when the page of sentences was sent on, whether or not anything was wrong. */
    public static final String WORDS_READ = "words-read";

    private static final String QUESTION = "q-";

    /** A field, empty where nothing was said. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether a box was ticked. */
    public boolean ticked(String field) {
        return text(field).equals("yes");
    }

    /** The name of the field of a question. */
    public static String field(ClaimId claim) {
        return QUESTION + claim.value();
    }

    /** The name of the field of better words for a sentence, from 0. */
    static String better(int sentence) {
        return "better-" + sentence;
    }

    /** The answer to a question. */
    public Optional<Answer> answer(ClaimId claim) {
        String given = text(field(claim));
        return Stream.of(Answer.values())
                .filter(answer -> answer.name().equals(given))
                .findFirst();
    }

    /** What the reviewer makes of the words. */
    public Optional<Decision> decision() {
        String given = text(DECISION);
        return Stream.of(Decision.values())
                .filter(decision -> decision.name().equals(given))
                .findFirst();
    }

    /** The first question without an answer, counted from 0. */
    public Optional<Integer> nextQuestion(List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            if (answer(questions.get(i).claim()).isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether every question was answered rightly; empty where none is asked. */
    Optional<Boolean> understood(List<Question> questions) {
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        Map<ClaimId, Answer> given = new HashMap<>();
        questions.forEach(
                question -> answer(question.claim()).ifPresent(answer -> given.put(question.claim(), answer)));
        return Optional.of(Comprehension.understood(questions, given));
    }

    /** The sentences marked in one section. */
    List<MarkedSentence> marks(Subject subject, Subject.Shown section) {
        List<MarkedSentence> marks = new ArrayList<>();
        List<Subject.Sentence> sentences = subject.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            String better = text(better(i)).strip();
            if (sentences.get(i).of().equals(section.ref()) && (ticked("wrong-" + i) || !better.isEmpty())) {
                marks.add(new MarkedSentence(sentences.get(i).text(), better));
            }
        }
        return marks;
    }

    /** Whether any sentence is marked. */
    boolean marked(Subject subject) {
        return subject.sections().stream()
                .anyMatch(section -> !marks(subject, section).isEmpty());
    }
}
