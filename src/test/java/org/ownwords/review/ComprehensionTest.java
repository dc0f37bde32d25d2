package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.HoldsFor;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.review.Comprehension.Answer;
import org.ownwords.review.Comprehension.Question;

class ComprehensionTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(claim("free"), claim("anonymous")), List.of());

    @Test
    void eachClaimIsAskedAboutAndOneThatTheTextDoesNotMake() {
        List<Question> questions = Comprehension.of(section("free"), new SectionDigest("ab".repeat(32)), CATALOGUE);
        assertThat(questions)
                .containsExactlyInAnyOrder(
                        new Question(ClaimId.of("free"), "“free”: does the text say so?", Answer.YES),
                        new Question(ClaimId.of("anonymous"), "“anonymous”: does the text say so?", Answer.NOT_SAID));
        assertThat(Comprehension.of(section("free"), new SectionDigest("ab".repeat(32)), CATALOGUE))
                .isEqualTo(questions);
    }

    @Test
    void yesToEverythingIsNotUnderstanding() {
        List<Question> questions = Comprehension.of(section("free"), new SectionDigest("ab".repeat(32)), CATALOGUE);
        Map<ClaimId, Answer> answers = new HashMap<>();
        assertThat(Comprehension.understood(questions, answers)).isFalse();
        questions.forEach(question -> answers.put(question.claim(), Answer.YES));
        assertThat(Comprehension.understood(questions, answers)).isFalse();
        questions.forEach(question -> answers.put(question.claim(), question.right()));
        assertThat(Comprehension.understood(questions, answers)).isTrue();
    }

    @Test
    void aTextWithoutClaimsAsksNothing() {
        Section plain = new Section(SectionKind.SOCIAL, List.of(new Passage(Optional.empty(), "Hello")));
        assertThat(Comprehension.of(plain, new SectionDigest("ab".repeat(32)), CATALOGUE))
                .isEmpty();
    }

    private static Section section(String claim) {
        return new Section(SectionKind.LONG, List.of(new Passage(Optional.of(ClaimId.of(claim)), "Words")));
    }

    private static ClaimDefinition claim(String id) {
        return new ClaimDefinition(ClaimId.of(id), id, "Is it " + id + "?", HoldsFor.SERVICE);
    }
}
