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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;

/** All approved words at once are those that are approved one by one. */
class ApprovedWordsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void allAtOnceAreThoseThatAreApprovedOneByOne(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef printByOne = signed(fixture, SectionKind.LONG, "free", "ایک", fixture.first);
        SectionRef printByTwo = signed(fixture, SectionKind.LONG, "free", "دو", fixture.first, fixture.second);
        SectionRef text = signed(fixture, SectionKind.SMS, "free", "تین", fixture.first, fixture.second);
        SectionRef textThatLostOne = signed(fixture, SectionKind.SMS, "free", "چار", fixture.first, fixture.second);
        fixture.reviews.judge(fixture.second, textThatLostOne, verdict(Decision.CHANGES_WANTED));
        SectionRef withdrawn = signed(fixture, SectionKind.LONG, "free", "پانچ", fixture.first, fixture.second);
        fixture.safeguarding.withdraw(fixture.lead, withdrawn, "A person was put at risk");
        SectionRef unsigned = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "چھ");
        fixture.approve(unsigned, fixture.first, fixture.second);

        assertThat(fixture.reviews.approved()).containsExactlyInAnyOrder(printByOne, printByTwo, text);
        assertThat(List.of(printByOne, printByTwo, text, textThatLostOne, withdrawn, unsigned))
                .filteredOn(section -> fixture.reviews.progress(section).approved())
                .containsExactly(printByOne, printByTwo, text);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsThatHaveTheMostReviewThatAnyNeedAreNotRead(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef print = signed(fixture, SectionKind.LONG, "free", "دو", fixture.first, fixture.second);
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
