package org.ownwords.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the test signals of EBU Tech 3341 and the note of ITU-R BS.1770-4 on a full-scale sine. */
class LoudnessTest {

    private static final Offset<Double> AS_EBU_ALLOWS = Offset.offset(0.1001);

    @ParameterizedTest
    @MethodSource("ebu")
    void loudnessIsWhatEbuTech3341Says(double wanted, Tone signal) {
        assertThat(Listening.to(signal.wav()).measures().loudness()).isEqualTo(wanted, AS_EBU_ALLOWS);
    }

    static Stream<Arguments> ebu() {
        return Stream.of(
                Arguments.of(-23.0, stereo().sine(1000, -23, 20)),
                Arguments.of(-33.0, stereo().sine(1000, -33, 20)),
                Arguments.of(
                        -23.0, stereo().sine(1000, -36, 10).sine(1000, -23, 60).sine(1000, -36, 10)),
                Arguments.of(
                        -23.0,
                        stereo().sine(1000, -72, 10)
                                .sine(1000, -36, 10)
                                .sine(1000, -23, 60)
                                .sine(1000, -36, 10)
                                .sine(1000, -72, 10)),
                Arguments.of(
                        -23.0,
                        stereo().sine(1000, -26, 20).sine(1000, -20, 20.1).sine(1000, -26, 20)));
    }

    @ParameterizedTest
    @CsvSource({"8000", "16000", "22050", "44100", "48000", "96000"})
    void aSineInOneChannelIsThreeDecibelsBelowItsTopAtAnyRate(int rate) {
        assertThat(Listening.to(Tone.at(rate, 1).sine(997, -0.01, 3).wav())
                        .measures()
                        .loudness())
                .isEqualTo(-3.0, AS_EBU_ALLOWS);
    }

    /** Cases 15 to 18 of EBU Tech 3341: the samples of these waves miss their top. */
    @ParameterizedTest
    @CsvSource({"4, 0", "4, 45", "6, 60", "8, 67.5"})
    void theTruePeakIsFoundBetweenTheSamples(int part, double degrees) {
        TruePeak peak = new TruePeak(1);
        float[] wave = new float[48_000];
        for (int i = 0; i < wave.length; i++) {
            // Faded in, for what begins at once overshoots.
            double fade = Math.min(1, i / 4800.0);
            wave[i] = (float) (fade * 0.5 * Math.sin(2 * Math.PI * i / part + Math.toRadians(degrees)));
        }
        peak.hear(wave, wave.length);
        assertThat(peak.decibels()).isBetween(-6.4, -5.8);
    }

    @Test
    void silenceHasNoLoudness() {
        Measures silence = Listening.to(Tone.at(16_000, 1).silence(2).wav()).measures();
        assertThat(silence.loudness()).isEqualTo(Measures.LEAST);
        assertThat(silence.silentStart()).isEqualTo(2000);
    }

    private static Tone stereo() {
        return Tone.at(48_000, 2);
    }
}
