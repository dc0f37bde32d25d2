package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.SegmentPrice;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Checks.Target;
import org.ownwords.render.Renderer;
import org.ownwords.render.sms.SmsText;

class SmsMeterTest {

    private static final MessageDefinition MESSAGE = new MessageDefinition(
            MessageId.of("a-message"),
            "A message",
            "",
            "everyone",
            Optional.empty(),
            Map.of(),
            2,
            ReviewDepth.SENSITIVE);

    private final Renderer renderer = mock(Renderer.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Don’t            | ’, right single quotation mark, '",
                "Неlp             | Н, cyrillic capital letter en, none; е, cyrillic small letter ie, none",
                "a\u200Bb         | U+200B ZERO WIDTH SPACE, zero width space, ",
                "Hello            | ^^",
                "абвгдежзийклмнопр | ^^"
            })
    void whatMakesItLongerIsNamedWithWhatSaysTheSame(String words, String named) {
        assertThat(meter(words, Optional.empty(), Optional.empty()).longer().stream()
                        .map(each -> each.shown() + ", " + each.name() + ", "
                                + each.instead().orElse("none"))
                        .collect(Collectors.joining("; "))
                        .strip())
                .isEqualTo(named.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring                | 1   | 1 | GSM-7 | 4.2p  | £4.20",
                "Ring {route.phone}  | 1   | 1 | GSM-7 | 4.2p  | £4.20",
                "x                   | 160 | 1 | GSM-7 | 4.2p  | £4.20",
                "x                   | 161 | 2 | GSM-7 | 8.4p  | £8.40",
                "ہیلو                | 17  | 1 | UCS-2 | 4.2p  | £4.20",
                "ہیلو                | 18  | 2 | UCS-2 | 8.4p  | £8.40",
                "ہیلو                | 34  | 3 | UCS-2 | 12.6p | £12.60"
            })
    void segmentsAreCountedAndPricedAsTheyWillBeSent(
            String words, int times, int segments, String encoding, String each, String hundred) {
        SmsMeter meter = meter(words.repeat(times), Optional.empty(), Optional.of(new SegmentPrice(420)));
        assertThat(meter.sms().orElseThrow().segments()).isEqualTo(segments);
        assertThat(meter.sms().orElseThrow().encoding().label()).isEqualTo(encoding);
        assertThat(meter.cost(1)).contains(each);
        assertThat(meter.cost(100)).contains(hundred);
        assertThat(meter.sample()).isTrue();
    }

    @Test
    void withoutAPriceOrATextThereIsNoCost() {
        assertThat(meter("Ring", Optional.empty(), Optional.empty()).cost(1)).isEmpty();
        SmsMeter empty = SmsMeter.of(
                renderer,
                MESSAGE,
                LanguageTable.load().require(LanguageTag.of("ur")),
                content(List.of()),
                Optional.empty(),
                Optional.of(new SegmentPrice(420)));
        assertThat(empty.cost(1)).isEmpty();
        assertThat(empty.whyNot()).isEqualTo("Nothing is written yet.");
    }

    @ParameterizedTest
    @CsvSource({"80,80,''", "81,80,…", "3,3,''"})
    void aLockedPhoneShowsTheBeginning(int written, int shown, String end) {
        assertThat(meter("ہ".repeat(written), Optional.empty(), Optional.empty())
                        .locked())
                .isEqualTo("ہ".repeat(shown) + end);
        assertThat(meter("😀".repeat(written), Optional.empty(), Optional.empty())
                        .locked())
                .isEqualTo("😀".repeat(shown) + end);
    }

    @Test
    void wordsAreMadeOutForTheRouteThatIsChosenOrItIsSaidWhyNot() {
        Optional<Target> target = Optional.of(mock(Target.class));
        when(renderer.sms(any())).thenReturn(SmsText.measure("Ring 0808"));
        assertThat(meter("Ring {route.phone}", target, Optional.empty()).locked())
                .isEqualTo("Ring 0808");
        assertThat(meter("Ring {route.phone}", target, Optional.empty()).sample())
                .isFalse();
        when(renderer.sms(any())).thenThrow(new ProblemException(Problem.in("sms", "It has no number.", "Add one.")));
        assertThat(meter("Ring {route.phone}", target, Optional.empty()).whyNot())
                .isEqualTo("It has no number. Add one.");
    }

    private SmsMeter meter(String words, Optional<Target> target, Optional<SegmentPrice> price) {
        Section sms = new Section(SectionKind.SMS, List.of(new Passage(Optional.empty(), words)));
        return SmsMeter.of(
                renderer,
                MESSAGE,
                LanguageTable.load().require(LanguageTag.of("ur")),
                content(List.of(sms)),
                target,
                price);
    }

    private static VariantContent content(List<Section> sections) {
        return new VariantContent(
                new VariantId(MESSAGE.id(), LanguageTag.of("ur")),
                Origin.TRANSLATED,
                Optional.empty(),
                Map.of(),
                sections);
    }
}
