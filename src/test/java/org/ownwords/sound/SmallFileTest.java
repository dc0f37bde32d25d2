package org.ownwords.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmallFileTest {

    @Test
    void aMinuteIsSmallerThanTwoHundredKilobytes() {
        Heard minute = Listening.to(
                Tone.at(48_000, 1).words(0.4, 5, 7, 6, 8, 9, 6, 8, 7.8).wav());
        assertThat(minute.measures().millis()).isEqualTo(60_000);
        assertThat(SmallFile.opus(minute.speech(), 0)).hasSizeBetween(40_000, 150_000);
        assertThat(SmallFile.mp3(minute.speech(), 0)).hasSizeBetween(100_000, 200_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = AudioType.class,
            names = {"OGG", "MP3"})
    void theSmallFileHasTheSameLengthPausesAndTheLoudnessThatIsWanted(AudioType type) {
        Heard quiet = Listening.to(Tone.at(44_100, 2)
                .silence(0.5)
                .sine(300, -30, 1.5)
                .silence(0.6)
                .sine(400, -30, 1.4)
                .silence(0.5)
                .wav());
        assertThat(quiet.measures().loudness()).isBetween(-32.5, -30.0);
        double gain = quiet.measures().gain();
        assertThat(gain).isEqualTo(12);
        Heard small = Listening.to(
                type == AudioType.OGG ? SmallFile.opus(quiet.speech(), gain) : SmallFile.mp3(quiet.speech(), gain));
        assertThat(small.type()).isEqualTo(type);
        // MP3 has no field that says how much of its last frame is sound.
        assertThat(small.measures().millis())
                .isCloseTo(quiet.measures().millis(), Offset.offset(type == AudioType.OGG ? 1 : 200));
        // One channel of the same wave is three decibels less loud than two.
        assertThat(small.measures().loudness())
                .isEqualTo(quiet.measures().loudness() - 3.01 + gain, Offset.offset(1.0));
        assertThat(small.levels().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.middle()).isCloseTo(2300, Offset.offset(120)));
    }

    @Test
    void nothingIsMadeSoLoudThatItDistorts() {
        Measures peaky = new Measures(9_000, -24, -3, 0, 0, 0);
        assertThat(peaky.gain()).isEqualTo(2);
        assertThat(new Measures(9_000, -6, 0, 0, 0, 0).gain()).isEqualTo(-10);
    }

    @Test
    void theSameSpeechMakesTheSameBytes() {
        byte[] wav = Tone.at(16_000, 1).words(0.3, 1, 2).wav();
        assertThat(SmallFile.opus(Listening.to(wav).speech(), 3))
                .isEqualTo(SmallFile.opus(Listening.to(wav).speech(), 3));
    }
}
