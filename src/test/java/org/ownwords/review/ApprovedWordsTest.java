package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.ownwords.review.ReviewFixture.URDU;
import static org.ownwords.review.ReviewFixture.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;

/** All approved words at once are those that are approved one by one. */
class ApprovedWordsTest {

    private static final Verdict NOT_UNDERSTOOD =
            new Verdict(Decision.APPROVE, false, Optional.of(false), "Kind", false, false);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void allAtOnceAreThoseThatAreApprovedOneByOne(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef printByOne = signed(fixture, SectionKind.LONG, "free", "ایک", fixture.first);
        SectionRef printByTwo = signed(fixture, SectionKind.LONG, "free", "دو", fixture.first, fixture.second);
        SectionRef confidential =
                signed(fixture, SectionKind.LONG, "confidential", "سات", fixture.first, fixture.second);
        SectionRef text = signed(fixture, SectionKind.SMS, "free", "تین", fixture.first, fixture.second);
        SectionRef textThatLostOne = signed(fixture, SectionKind.SMS, "free", "چار", fixture.first, fixture.second);
        fixture.reviews.judge(fixture.second, textThatLostOne, verdict(Decision.CHANGES_WANTED));
        SectionRef confidentialLessUnderstood =
                signed(fixture, SectionKind.LONG, "confidential", "آٹھ", fixture.first, fixture.second);
        fixture.reviews.judge(fixture.second, confidentialLessUnderstood, NOT_UNDERSTOOD);
        SectionRef withdrawn = signed(fixture, SectionKind.LONG, "free", "پانچ", fixture.first, fixture.second);
        fixture.safeguarding.withdraw(fixture.lead, withdrawn, "A person was put at risk");
        SectionRef unsigned = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "چھ");
        fixture.approve(unsigned, fixture.first, fixture.second);

        assertThat(fixture.reviews.approved()).containsExactlyInAnyOrder(printByOne, printByTwo, confidential, text);
        assertThat(List.of(
                        printByOne,
                        printByTwo,
                        confidential,
                        text,
                        textThatLostOne,
                        confidentialLessUnderstood,
                        withdrawn,
                        unsigned))
                .filteredOn(section -> fixture.reviews.progress(section).approved())
                .containsExactly(printByOne, printByTwo, confidential, text);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneReviewerIsEnoughAmongAllWhereItIsEnoughForOne(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        fixture.depth = ReviewDepth.SENSITIVE;
        var pashto = new VariantId(ReviewFixture.MESSAGE, LanguageTag.of("ps"));
        fixture.safeguarding.labelOnlyReviewer(fixture.lead, pashto, Optional.of("One speaker in the county"));
        SectionRef onlyReviewer = fixture.save(pashto, Origin.TRANSLATED, SectionKind.LONG, "free", "یو");
        var words = new Section(SectionKind.LONG, List.of(new Passage(Optional.of(ClaimId.of("free")), "ایک")));
        Map<String, Object> record = Map.of(VariantContent.APPROVED_ELSEWHERE, "Calder Voices, 2026-09-30");
        fixture.save(
                new VariantContent(URDU, Origin.TRANSLATED, Optional.empty(), record, List.of(words)), fixture.author);
        SectionRef elsewhere = SectionDigests.ref(URDU, words);
        List.of(onlyReviewer, elsewhere).forEach(section -> {
            fixture.approve(section, fixture.first);
            fixture.sign(section);
        });
        SectionRef usual = signed(fixture, SectionKind.LONG, "free", "دو", fixture.first, fixture.second);
        fixture.reviews.judge(fixture.second, usual, verdict(Decision.CHANGES_WANTED));

        assertThat(fixture.reviews.approved()).containsExactlyInAnyOrder(onlyReviewer, elsewhere);
        fixture.safeguarding.labelOnlyReviewer(fixture.lead, pashto, Optional.empty());
        assertThat(fixture.reviews.approved()).containsExactly(elsewhere);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsWithTheirUsualReviewAreNotRead(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef print = signed(fixture, SectionKind.LONG, "free", "دو", fixture.first);
        clearInvocations(fixture.variants);
        assertThat(fixture.reviews.approved()).containsExactly(print);
        verify(fixture.variants, never()).holding(argThat((Collection<SectionRef> asked) -> !asked.isEmpty()));
    }

    private static SectionRef signed(
            ReviewFixture fixture, SectionKind kind, String claim, String words, Actor... reviewers) {
        SectionRef section = fixture.save(URDU, Origin.TRANSLATED, kind, claim, words);
        fixture.approve(section, reviewers);
        fixture.sign(section);
        return section;
    }
}
