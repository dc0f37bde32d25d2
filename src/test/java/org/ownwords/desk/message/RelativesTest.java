package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.PersonId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.RevisionId;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Reviews;

class RelativesTest {

    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final MessageId MESSAGE = MessageId.of("a-message");

    private final Variants variants = mock(Variants.class);
    private final Relatives relatives = new Relatives(LANGUAGES, variants, mock(Reviews.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ur            | en-GB ur hi pnb pl | en-GB hi pnb",
                "phr-x-mirpuri | en-GB ur pnb pl    | en-GB ur pnb",
                "phr-x-mirpuri | phr pnb pl         | phr pnb",
                "pnb           | en-GB pa ur        | en-GB ur pa",
                "syl           | bn en-GB           | en-GB bn",
                "en-GB         | en-GB              | ''",
                "pl            | ur                 | ''"
            })
    void englishComesFirstThenWhatSpeakersReadThenWhatTheyUnderstandNearestFirst(
            String tag, String written, String beside) {
        when(variants.latest(MESSAGE)).thenReturn(written(written));
        assertThat(named(relatives.of(MESSAGE, LANGUAGES.require(LanguageTag.of(tag)))))
                .isEqualTo(beside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB hi pnb | ''       | en-GB hi",
                "hi pnb       | ''       | hi",
                "''           | ''       | ''",
                "en-GB hi pnb | pnb      | pnb",
                "en-GB hi pnb | pnb hi   | hi pnb",
                "en-GB hi pnb | xx       | ''"
            })
    void whereNothingIsChosenEnglishAndTheNearestStandBeside(String all, String tags, String chosen) {
        List<Relatives.Relative> texts = written(all).stream()
                .map(revision -> new Relatives.Relative(
                        LANGUAGES.require(revision.content().id().tag()), revision))
                .toList();
        assertThat(named(Relatives.chosen(texts, words(tags)))).isEqualTo(chosen);
    }

    private static String named(List<Relatives.Relative> relatives) {
        return relatives.stream().map(one -> one.language().tag().value()).collect(Collectors.joining(" "));
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<Revision> written(String tags) {
        return words(tags).stream()
                .map(tag -> new Revision(
                        new RevisionId(1),
                        1,
                        new VariantContent(
                                new VariantId(MESSAGE, LanguageTag.of(tag)),
                                Origin.TRANSLATED,
                                Optional.empty(),
                                Map.of(),
                                List.of()),
                        new PersonId(1),
                        Instant.EPOCH))
                .toList();
    }
}
