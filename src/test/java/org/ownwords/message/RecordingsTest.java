package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.message.MessageFixture.AMINA;
import static org.ownwords.message.MessageFixture.URDU;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.language.LanguageTag;
import org.ownwords.sound.AudioType;

class RecordingsTest {
    private static final LanguageTag MIRPURI = LanguageTag.of("phr-x-mirpuri");
    private static final byte[] SOUND = "OggS and the rest".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRecordingIsBoundToTheWordsThatWereRead(TestDatabase database) throws IOException {
        MessageFixture fixture = new MessageFixture(database, data);
        SectionRef words = saved(fixture, "one", Optional.empty());
        Recording recording = fixture.recordings.attach(AMINA, words, MIRPURI, 12, SOUND);
        assertThat(fixture.recordings.find(words)).containsExactly(recording);
        assertThat(fixture.recordings.find(words, MIRPURI)).contains(recording);
        assertThat(fixture.recordings.find(words, LanguageTag.of("ur"))).isEmpty();
        assertThat(fixture.recordings.find(recording.id())).contains(recording);
        assertThat(recording.type()).isEqualTo(AudioType.OGG);
        try (InputStream sound = fixture.recordings.open(recording)) {
            assertThat(sound.readAllBytes()).isEqualTo(SOUND);
        }
        SectionRef edited = saved(fixture, "two", fixture.variants.latest(URDU).map(Revision::id));
        assertThat(fixture.recordings.find(edited))
                .as("a recording of another text")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsNoSoundOrTooMuchIsRefused(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        SectionRef words = saved(fixture, "one", Optional.empty());
        assertThatThrownBy(() ->
                        fixture.recordings.attach(AMINA, words, MIRPURI, 12, "<html>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("no sound");
        assertThatThrownBy(() -> fixture.recordings.attach(AMINA, words, MIRPURI, 0, SOUND))
                .hasMessageContaining("length");
        assertThatThrownBy(() -> fixture.recordings.attach(AMINA, words, MIRPURI, 9, new byte[Recordings.LIMIT + 1]))
                .hasMessageContaining("20 MB");
        SectionRef unknown = new SectionRef(URDU, SectionKind.SMS, new SectionDigest("0".repeat(64)));
        assertThatThrownBy(() -> fixture.recordings.attach(AMINA, unknown, MIRPURI, 9, SOUND))
                .hasMessageContaining("No text has the words");
        assertThat(fixture.recordings.find(words)).isEmpty();
        assertThat(data.resolve("recordings")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "494433, MP3",
        "FFFB90, MP3",
        "4F676753, OGG",
        "000000206674797069, MP4",
        "5249464600000000574156450, WAV",
        "FFFFFF, ''",
        "'', ''"
    })
    void soundIsKnownByItsFirstBytes(String hex, String type) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex.substring(0, hex.length() & ~1));
        assertThat(AudioType.of(bytes).map(Enum::name).orElse("")).isEqualTo(type);
    }

    private static SectionRef saved(MessageFixture fixture, String words, Optional<RevisionId> basis) {
        VariantContent content =
                MessageFixture.content(URDU, new Section(SectionKind.SPOKEN, MessageFixture.passages(words)));
        return SectionDigests.ref(
                URDU,
                fixture.variants
                        .save(AMINA, content, basis)
                        .content()
                        .sections()
                        .get(0));
    }
}
