package org.ownwords.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.base.ProblemException;

class ListeningTest {

    private static final byte[] WAV =
            Tone.at(16_000, 1).silence(0.4).words(0.5, 1.2, 0.9).wav();
    private static final byte[] OGG = SmallFile.opus(Listening.to(WAV).speech(), 0);

    static final Map<String, byte[]> FILES = Map.of(
            "WAV", WAV,
            "OGG", OGG,
            "MP3", SmallFile.mp3(Listening.to(WAV).speech(), 0),
            "WEBM", Packed.webm(OGG),
            "MP4", Packed.mp4(OGG));

    static Stream<Arguments> files() {
        return FILES.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKindOfFileIsHeardWithItsLengthItsVoiceAndItsPause(String kind, byte[] file) {
        Heard heard = Listening.to(file);
        assertThat(heard.type().name()).isEqualTo(kind);
        assertThat(heard.measures().millis()).isCloseTo(3500, Offset.offset(160));
        assertThat(heard.measures().loudness()).isBetween(-20.0, -16.0);
        assertThat(heard.measures().silentStart()).isCloseTo(400, Offset.offset(130));
        assertThat(heard.measures().silentEnd()).isCloseTo(500, Offset.offset(160));
        assertThat(heard.levels().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.middle()).isCloseTo(1850, Offset.offset(120)));
    }

    @Test
    void aacIsHeardWhetherATableOrAFragmentSaysWhereItLies() {
        Heard table = Listening.to(Packed.m4a(94));
        assertThat(table.type()).isEqualTo(AudioType.MP4);
        assertThat(table.measures().millis()).isCloseTo(2005, Offset.offset(3));
        assertThat(table.measures().peak()).isBetween(-40.0, 0.0);
        assertThat(Listening.to(Packed.aacFragment(94)).measures()).isEqualTo(table.measures());
    }

    @ParameterizedTest
    @CsvSource({
        "'<html><body>', no sound that we know",
        "'#!AMR\n and the rest', no sound that we know",
        "'', no sound that we know",
        "'RIFF    WAVE', ends before",
        "'OggS', ends before",
        "'ID3 and then nothing', There is no sound"
    })
    void whatIsNoSoundIsRefusedWithARemedy(String file, String what) {
        assertThatThrownBy(() -> Listening.to(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problems().get(0).what()).contains(what);
                    assertThat(refused.problems().get(0).remedy()).isNotBlank();
                    assertThat(refused.problems().get(0).field()).contains("sound");
                });
    }

    @ParameterizedTest
    @CsvSource({"WAV", "OGG", "WEBM", "MP4"})
    void aFileThatWasCutOffOnItsWayIsRefused(String kind) {
        byte[] file = java.util.Objects.requireNonNull(FILES.get(kind));
        assertThatThrownBy(() -> Listening.to(Arrays.copyOf(file, file.length * 2 / 3 + 1)))
                .hasMessageContaining("cut off");
    }

    @Test
    void noSecondsAndTooManyAreRefused() {
        assertThatThrownBy(() -> Listening.to(Tone.at(16_000, 1).wav())).hasMessageContaining("There is no sound");
        assertThatThrownBy(() -> Listening.to(Tone.at(8_000, 1).silence(601).wav()))
                .hasMessageContaining("longer than ten minutes");
    }

    @Test
    void whatSticksAtFullScaleIsCounted() {
        Measures cut = Listening.to(
                        Tone.at(16_000, 1).wave(200, 1.6, 0, 0.05).silence(1).wav())
                .measures();
        assertThat(cut.distorted()).isEqualTo(20);
        assertThat(Listening.to(Tone.at(16_000, 1).sine(200, -1, 1).wav())
                        .measures()
                        .distorted())
                .isZero();
    }

    @Test
    void anOggOfVorbisIsNamedAsSuch() {
        byte[] vorbis = OGG.clone();
        byte[] sign = "\u0001vorbis".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(sign, 0, vorbis, 28, sign.length);
        int sum = OggSum.of(vorbis, 0, 28 + 19);
        for (int i = 0; i < 4; i++) {
            vorbis[22 + i] = (byte) (sum >> 8 * i);
        }
        assertThatThrownBy(() -> Listening.to(vorbis)).hasMessageContaining("Ogg Vorbis");
    }

    /** Bytes changed, taken out, doubled and cut at random, the same each time. */
    @ParameterizedTest
    @MethodSource("hostile")
    void whateverAFileSaysListeningEndsWithSoundOrAnAnswer(byte[] file) {
        Random random = new Random(20_261_121);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            for (int i = 0; i < 40; i++) {
                byte[] mutant = mutant(file, random);
                try {
                    Heard heard = Listening.to(mutant);
                    assertThat(heard.measures().millis()).isBetween(0, Ear.LONGEST * 1000);
                } catch (ProblemException refused) {
                    assertThat(refused.problems().get(0).remedy()).isNotBlank();
                }
            }
        });
    }

    static Stream<byte[]> hostile() {
        return Stream.concat(FILES.values().stream(), Stream.of(Packed.m4a(20), Packed.aacFragment(20)));
    }

    private static byte[] mutant(byte[] file, Random random) {
        byte[] mutant = random.nextInt(4) == 0 ? Arrays.copyOf(file, 1 + random.nextInt(file.length)) : file.clone();
        // Headers stand at the front; there a change does most.
        int within = random.nextBoolean() ? Math.min(mutant.length, 400) : mutant.length;
        for (int i = random.nextInt(8); i >= 0; i--) {
            mutant[random.nextInt(within)] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
        }
        return mutant;
    }
}
