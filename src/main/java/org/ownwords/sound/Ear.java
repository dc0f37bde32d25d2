package org.ownwords.sound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Listens to a recording as it is unpacked: measures it and keeps one channel of it at 16 kHz. */
final class Ear implements Pcm {

    /** The longest recording that is taken, in seconds. */
    static final int LONGEST = 600;

    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 96_000;
    private static final float FULL = 0.999f;
    /** So many samples at full scale one after the other are no wave any more. */
    private static final int STUCK = 3;

    private final AudioType type;
    private final Speech speech = new Speech();
    private final Moments moments = new Moments();
    private int rate;
    private int channels;
    private long frames;
    private int distorted;
    private int atFull;
    private @Nullable Loudness loudness;
    private @Nullable TruePeak peak;
    private @Nullable Resampler resampler;

    Ear(AudioType type) {
        this.type = type;
    }

    @Override
    public void begin(int saidRate, int saidChannels) {
        if (loudness != null) {
            if (saidRate != rate || saidChannels != channels) {
                throw Refused.damaged();
            }
            return;
        }
        if (saidRate < LOWEST_RATE || saidRate > HIGHEST_RATE || saidChannels < 1 || saidChannels > 2) {
            throw Refused.because(
                    "The sound has " + saidChannels + " channels at " + saidRate
                            + " samples a second, which is no recording of a voice.",
                    "Save it in one or two channels at 16,000 to 48,000 a second.");
        }
        rate = saidRate;
        channels = saidChannels;
        loudness = new Loudness(rate, channels);
        peak = new TruePeak(channels);
        resampler = new Resampler(rate, speech);
    }

    @Override
    public void hear(float[] sound, int count) {
        if (loudness == null || peak == null || resampler == null) {
            throw Refused.damaged();
        }
        frames += count;
        if (frames > (long) LONGEST * rate) {
            throw Refused.because(
                    "The recording is longer than ten minutes.", "Record the words alone; most take a minute.");
        }
        tame(sound, count * channels);
        loudness.hear(sound, count);
        peak.hear(sound, count);
        for (int frame = 0; frame < count; frame++) {
            float one = sound[frame * channels];
            float mono = channels == 2 ? (one + sound[frame * channels + 1]) / 2 : one;
            resampler.hear(mono);
            moments.hear(mono, rate);
            stuck(sound, frame);
        }
    }

    /** Floating point can hold what no loudspeaker plays; without this one such sample would spoil every measure. */
    private static void tame(float[] sound, int count) {
        for (int i = 0; i < count; i++) {
            float sample = sound[i];
            sound[i] = Float.isNaN(sample) ? 0 : Math.max(-4, Math.min(4, sample));
        }
    }

    private void stuck(float[] sound, int frame) {
        boolean full = false;
        for (int channel = 0; channel < channels; channel++) {
            full |= Math.abs(sound[frame * channels + channel]) >= FULL;
        }
        atFull = full ? atFull + 1 : 0;
        if (atFull == STUCK) {
            distorted++;
        }
    }

    Heard heard() {
        if (loudness == null || peak == null || resampler == null || frames == 0) {
            throw Refused.because("There is no sound in this file.", "Record it again, and listen before you send it.");
        }
        resampler.finish();
        int millis = (int) (frames * 1000 / rate);
        Levels levels = new Levels(moments.decibels());
        Measures measures = new Measures(
                millis,
                atLeast(loudness.integrated()),
                atLeast(peak.decibels()),
                distorted,
                Math.min(millis, levels.begins()),
                Math.max(0, millis - levels.ends()));
        return new Heard(type, measures, levels, speech);
    }

    private static double atLeast(double decibels) {
        double known = Double.isNaN(decibels) ? Measures.LEAST : Math.max(Measures.LEAST, decibels);
        return Math.round(known * 10) / 10.0;
    }

    /** The level of each moment. */
    private static final class Moments {
        private float[] decibels = new float[6_000];
        private int count;
        private double sum;
        private int inMoment;

        void hear(float sample, int rate) {
            sum += sample * sample;
            if (++inMoment >= rate * Levels.MOMENT / 1000) {
                if (count == decibels.length) {
                    decibels = Arrays.copyOf(decibels, count * 2);
                }
                decibels[count++] = (float) Math.max(Measures.LEAST, 10 * Math.log10(sum / inMoment));
                sum = 0;
                inMoment = 0;
            }
        }

        float[] decibels() {
            return Arrays.copyOf(decibels, count);
        }
    }
}
