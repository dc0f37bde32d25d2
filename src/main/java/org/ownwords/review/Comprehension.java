package org.ownwords.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigest;

/**
 * The questions by which a reviewer shows what a text tells its reader: whether it says what the catalogue calls each claim that it
 * makes, and one that it does not make, so that saying yes to everything is not right. The catalogue's own question is about
 * the service and asks for more than any text says.
 */
public final class Comprehension {

    private Comprehension() {}

    /** What the text tells, as its reader understands it. */
    public enum Answer {
        YES("Yes, the text says so"),
        NO("No, the text says the opposite"),
        NOT_SAID("The text does not say");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /** The answer as the form words it. */
        public String label() {
            return label;
        }
    }

    /** One question, asked of the text alone, and what a reader who understood it answers. */
    public record Question(ClaimId claim, String words, Answer right) {}

    /** The questions of a section, the same for everybody who reads the same words; none where it makes no claim. */
    public static List<Question> of(Section section, SectionDigest digest, Catalogue catalogue) {
        Set<ClaimId> made = section.claims();
        List<Question> questions = new ArrayList<>();
        for (ClaimId claim : made) {
            catalogue.claim(claim).ifPresent(c -> questions.add(new Question(claim, words(c), Answer.YES)));
        }
        List<ClaimDefinition> others = catalogue.claims().stream()
                .filter(claim -> !made.contains(claim.id()))
                .toList();
        if (questions.isEmpty() || others.isEmpty()) {
            return questions;
        }
        int pick = Integer.parseInt(digest.hex().substring(0, 6), 16);
        ClaimDefinition other = others.get(pick % others.size());
        questions.add(pick % (questions.size() + 1), new Question(other.id(), words(other), Answer.NOT_SAID));
        return List.copyOf(questions);
    }

    private static String words(ClaimDefinition claim) {
        return "“" + claim.label() + "”: does the text say so?";
    }

    /** Whether every question was answered, and rightly. */
    public static boolean understood(List<Question> questions, Map<ClaimId, Answer> answers) {
        return questions.stream().allMatch(question -> answers.get(question.claim()) == question.right());
    }
}
