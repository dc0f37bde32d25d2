package org.ownwords.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes to a translator comes back as it went, in every format. */
class ThereAndBackTest {

    @ParameterizedTest
    @EnumSource(TranslationFormat.class)
    void nothingIsLostOnTheWay(TranslationFormat format) {
        same(Samples.urdu(), format);
    }

    @ParameterizedTest
    @EnumSource(TranslationFormat.class)
    void awkwardSignsComeBackAsTheyWent(TranslationFormat format) {
        same(Samples.awkward(), format);
    }

    @ParameterizedTest
    @EnumSource(TranslationFormat.class)
    void equalContentGivesEqualBytesAndIsToldByItsContentAlone(TranslationFormat format) {
        byte[] bytes = Samples.bytes(Samples.urdu(), format);
        assertThat(TranslationFormat.read("anything.bin", bytes).format()).isEqualTo(format);
        if (format != TranslationFormat.XLSX) {
            assertThat(Samples.bytes(Samples.urdu(), format)).isEqualTo(bytes);
        }
    }

    private static void same(TranslationFile file, TranslationFormat format) {
        Received back = TranslationFormat.read("back", Samples.bytes(file, format));
        assertThat(back.problems()).isEmpty();
        assertThat(back.language()).contains(file.language().tag().value());
        MessageUnits message = file.messages().get(0);
        assertThat(back.units())
                .extracting(
                        ReceivedUnit::id,
                        ReceivedUnit::source,
                        ReceivedUnit::target,
                        ReceivedUnit::state,
                        ReceivedUnit::comment,
                        ReceivedUnit::digest,
                        ReceivedUnit::sourceVersion)
                .containsExactlyElementsOf(message.units().stream()
                        .map(unit -> org.assertj.core.groups.Tuple.tuple(
                                unit.id(),
                                unit.source(),
                                unit.target(),
                                unit.state(),
                                unit.comment(),
                                unit.digest(),
                                message.sourceVersion()))
                        .toList());
        assertThat(List.of(back.format())).containsExactly(format);
    }
}
