package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.message.MessageFixture.AMINA;
import static org.ownwords.message.MessageFixture.BRONAGH;
import static org.ownwords.message.MessageFixture.URDU;
import static org.ownwords.message.MessageFixture.saying;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;

class VariantsTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsReadIsWhatWasSaved(TestDatabase database) {
        Variants variants = new MessageFixture(database, data).variants;
        VariantContent content = new VariantContent(
                URDU,
                Origin.MACHINE_DRAFT,
                Optional.of("en-GB@0a1b2c3d"),
                new java.util.LinkedHashMap<>(Map.of("doubts", List.of("می‌خواهم", Map.of("no", "0808")))),
                List.of(
                        new Section(
                                SectionKind.SMS, MessageFixture.passages("مفت\n\n😀 \\ ' \" ; --", "x".repeat(19_000))),
                        new Section(
                                SectionKind.LONG,
                                List.of(new Passage(Optional.of(ClaimId.of("free")), "یہ مفت ہے۔")))));
        Revision saved = variants.save(AMINA, content, Optional.empty());
        assertThat(saved.number()).isEqualTo(1);
        assertThat(variants.latest(URDU)).contains(saved);
        assertThat(variants.revision(saved.id())).contains(saved);
        assertThat(variants.latest(URDU.message())).containsExactly(saved);
        assertThat(variants.latest()).containsExactly(saved);
        assertThat(saved.content()).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anEditMakesANewRevisionAndKeepsTheOld(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        Revision first = fixture.variants.save(AMINA, saying("one"), Optional.empty());
        Revision second = fixture.variants.save(BRONAGH, saying("two"), Optional.of(first.id()));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.author()).isEqualTo(BRONAGH.person());
        assertThat(fixture.variants.history(URDU)).containsExactly(second, first);
        assertThat(fixture.variants.latest(URDU)).contains(second);
        assertThat(fixture.variants.latest(URDU.message())).containsExactly(second);
        SectionRef old = SectionDigests.ref(URDU, first.content().sections().get(0));
        assertThat(fixture.variants.holding(old)).contains(first);
        assertThat(fixture.audited).hasSize(2).allMatch(entry -> entry.equals("variant.save variant/help/ur"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSameContentSavesNothing(TestDatabase database) {
        Variants variants = new MessageFixture(database, data).variants;
        Revision first = variants.save(AMINA, saying("one"), Optional.empty());
        assertThat(variants.save(BRONAGH, saying("one"), Optional.empty())).isEqualTo(first);
        assertThat(variants.history(URDU)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aClaimIsFoundInTheNewestTextsAlone(TestDatabase database) {
        Variants variants = new MessageFixture(database, data).variants;
        VariantId polish = new VariantId(URDU.message(), LanguageTag.of("pl"));
        VariantId other = new VariantId(MessageId.of("another"), LanguageTag.of("pl"));
        Section free = claiming(SectionKind.LONG, "free");
        variants.save(AMINA, MessageFixture.content(URDU, free, claiming(SectionKind.SMS, "free")), Optional.empty());
        variants.save(AMINA, MessageFixture.content(polish, free), Optional.empty());
        variants.save(AMINA, MessageFixture.content(other, claiming(SectionKind.LONG, "anonymous")), Optional.empty());
        assertThat(variants.claiming(ClaimId.of("free")))
                .containsExactly(new Claiming(
                        URDU.message(), Set.of(URDU.tag(), polish.tag()), Set.of(SectionKind.LONG, SectionKind.SMS)));

        Revision before = variants.latest(URDU).orElseThrow();
        variants.save(AMINA, saying("no claim any more"), Optional.of(before.id()));
        assertThat(variants.claiming(ClaimId.of("free")))
                .containsExactly(new Claiming(URDU.message(), Set.of(polish.tag()), Set.of(SectionKind.LONG)));
        assertThat(variants.claiming(ClaimId.of("never-said"))).isEmpty();
    }

    private static Section claiming(SectionKind kind, String claim) {
        return new Section(
                kind,
                List.of(new Passage(Optional.of(ClaimId.of(claim)), "Words."), new Passage(Optional.empty(), "More.")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theNewestRevisionWithTheWordsIsFound(TestDatabase database) {
        Variants variants = new MessageFixture(database, data).variants;
        Revision first = variants.save(AMINA, saying("one"), Optional.empty());
        Revision second = variants.save(AMINA, saying("two"), Optional.of(first.id()));
        Revision third = variants.save(AMINA, saying("one"), Optional.of(second.id()));
        SectionRef one = SectionDigests.ref(URDU, first.content().sections().get(0));
        SectionRef two = SectionDigests.ref(URDU, second.content().sections().get(0));
        assertThat(variants.holding(one)).contains(third);
        assertThat(variants.holding(List.of(one, two)))
                .containsOnlyKeys(one, two)
                .containsEntry(one, third)
                .containsEntry(two, second);
        assertThat(variants.holding(new SectionRef(
                        new VariantId(URDU.message(), LanguageTag.of("pl")), one.section(), one.digest())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aConflictCarriesWhatTheOtherSaved(TestDatabase database) {
        Variants variants = new MessageFixture(database, data).variants;
        Revision first = variants.save(AMINA, saying("one"), Optional.empty());
        Revision theirs = variants.save(AMINA, saying("two"), Optional.of(first.id()));
        assertThatThrownBy(() -> variants.save(BRONAGH, saying("three"), Optional.of(first.id())))
                .isInstanceOfSatisfying(
                        EditConflict.class, e -> assertThat(e.theirs()).isEqualTo(theirs));
        assertThatThrownBy(() -> variants.save(BRONAGH, saying("three"), Optional.empty()))
                .isInstanceOf(EditConflict.class);
        assertThat(variants.history(URDU)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ofPeopleWhoSaveAtTheSameMomentOneWinsAndNobodyLosesTheirs(TestDatabase database) throws Exception {
        Variants variants = new MessageFixture(database, data).variants;
        Revision first = variants.save(AMINA, saying("start"), Optional.empty());
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> saves = IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            variants.save(AMINA, saying("mine " + i), Optional.of(first.id()));
                            return true;
                        } catch (EditConflict e) {
                            return false;
                        }
                    })
                    .toList();
            int won = 0;
            for (Future<Boolean> save : people.invokeAll(saves)) {
                won += save.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
            assertThat(variants.history(URDU)).hasSize(2);
        } finally {
            people.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void textThatNoFileCouldHoldIsRefused(TestDatabase database) {
        Variants variants = new MessageFixture(database, data).variants;
        for (String text : List.of("a\u202Eb", "\u0000", "# long", " \n", "", "e\u0301", "blank at end ", "\uD800")) {
            assertThatThrownBy(() -> variants.save(AMINA, saying(text), Optional.empty()))
                    .as(text)
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(variants.latest(URDU)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSectionLongerThanASheetHoldsIsRefusedByItsName(TestDatabase database) {
        Variants variants = new MessageFixture(database, data).variants;
        assertThatThrownBy(() -> variants.save(AMINA, saying("x".repeat(20_001)), Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("sms: The words are 20001 characters long");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ofManyVariantsTheNewestAreFoundByMessageAndLanguageAndHistoryByParts(TestDatabase database) {
        Variants variants = new MessageFixture(database, data).variants;
        VariantId polish = new VariantId(URDU.message(), LanguageTag.of("pl"));
        Section sms = new Section(SectionKind.SMS, MessageFixture.passages("słowo"));
        Revision first = variants.save(AMINA, saying("one"), Optional.empty());
        Revision second = variants.save(AMINA, saying("two"), Optional.of(first.id()));
        Revision third = variants.save(AMINA, saying("three"), Optional.of(second.id()));
        Revision other = variants.save(AMINA, MessageFixture.content(polish, sms), Optional.empty());
        List<LanguageTag> both = List.of(URDU.tag(), polish.tag());
        assertThat(variants.latest(List.of(URDU.message()), both)).containsExactly(other, third);
        assertThat(variants.latest(List.of(URDU.message()), List.of(URDU.tag())))
                .containsExactly(third);
        assertThat(variants.latest(List.of(), both)).isEmpty();
        assertThat(variants.latest(polish.tag())).containsExactly(other);
        assertThat(variants.tags()).containsExactlyInAnyOrderElementsOf(both);
        assertThat(variants.history(URDU, 1, 1)).containsExactly(second);
        assertThat(variants.revision(URDU, 1)).contains(first);
        assertThat(variants.revision(URDU, 4)).isEmpty();
    }
}
