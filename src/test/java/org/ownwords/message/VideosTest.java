package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.message.MessageFixture.AMINA;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;

/** Videos of signed languages lie elsewhere; their addresses belong to exactly the words that are signed. */
class VideosTest {

    private static final LanguageTag BSL = LanguageTag.of("bfi");
    private static final String VIDEO = "https://videos.example.org/watch?v=1";

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aVideoIsBoundToTheWordsThatAreSignedUntilItsSignerTakesItBack(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        SectionRef words = words(fixture);
        Recording one = fixture.recordings.link(AMINA, signed(words, true), VIDEO);
        Recording two = fixture.recordings.link(AMINA, signed(words, true), " https://videos.example.org/2 ");
        assertThat(one.video()).contains(URI.create(VIDEO));
        assertThat(one.type()).isEmpty();
        assertThat(one.wasHeard()).isFalse();
        assertThat(fixture.recordings.heard(words)).containsExactly(two, one);
        fixture.recordings.withdraw(AMINA, one);
        assertThat(fixture.recordings.heard(words)).containsExactly(two);
        assertThat(fixture.recordings.find(one.id()).orElseThrow().reader().withdrawn())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "watch this",
                "http://videos.example.org/1",
                "javascript:alert(1)",
                "https://",
                "https://localhost/1",
                "https://127.0.0.1/1",
                "https://[::1]/1",
                "https://amina:secret@videos.example.org/1",
                "https://videos.example.org:8443/1",
                "//videos.example.org/1",
                "https://videos.example.org/a b"
            })
    void whatIsNoAddressOfAWebsiteIsRefusedAtItsField(String typed) {
        MessageFixture fixture = new MessageFixture(TestDatabase.H2, data);
        SectionRef words = words(fixture);
        assertThatThrownBy(() -> fixture.recordings.link(AMINA, signed(words, true), typed))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().get(0).field()).contains("address"));
        assertThat(fixture.recordings.find(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void anAddressIsNoLongerThanItsColumn(int length, boolean taken) {
        MessageFixture fixture = new MessageFixture(TestDatabase.H2, data);
        String address = VIDEO + "1".repeat(length - VIDEO.length());
        SectionRef words = words(fixture);
        if (taken) {
            assertThat(fixture.recordings
                            .link(AMINA, signed(words, true), address)
                            .video())
                    .contains(URI.create(address));
        } else {
            assertThatThrownBy(() -> fixture.recordings.link(AMINA, signed(words, true), address))
                    .hasMessageContaining("longer than 500");
        }
    }

    @Test
    void whoeverSignsMustHaveAgreedAndEverythingWrongIsToldAtOnce() {
        MessageFixture fixture = new MessageFixture(TestDatabase.H2, data);
        SectionRef words = words(fixture);
        assertThatThrownBy(() -> fixture.recordings.link(AMINA, signed(words, false), "videos"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field().orElseThrow())
                                .containsExactly("address", "agreed"));
    }

    private static SectionRef words(MessageFixture fixture) {
        VariantId id = new VariantId(MessageFixture.URDU.message(), BSL);
        Section gloss = new Section(SectionKind.SPOKEN, List.of(new Passage(Optional.empty(), "Help is yours.")));
        fixture.variants.save(
                AMINA,
                new VariantContent(
                        id,
                        Origin.CO_DEVELOPED,
                        Optional.empty(),
                        Map.of(SectionKind.SPOKEN.word(), VariantContent.GLOSS),
                        List.of(gloss)),
                Optional.empty());
        return SectionDigests.ref(id, gloss);
    }

    private static NewRecording signed(SectionRef words, boolean agreed) {
        return new NewRecording(
                words, BSL, Optional.empty(), "Signer 1", "", agreed, Optional.of(LocalDate.of(2027, 10, 14)));
    }
}
