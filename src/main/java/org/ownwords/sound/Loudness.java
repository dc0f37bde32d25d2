package org.ownwords.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Integrated loudness as people hear it, in LUFS: ITU-R BS.1770-4 with its two gates, which is what EBU R 128 asks for. Blocks of
 * 400 ms overlap by three quarters; what is below −70 LUFS, and then what is 10 below the rest, does not count.
 */
final class Loudness {

    private static final double OFFSET = -0.691;
    private static final double SILENCE = -70;
    private static final double BELOW_THE_REST = -10;
    private static final int STEPS_IN_BLOCK = 4;

    private final int step;
    private final KWeighting[] channels;
    private final List<Double> steps = new ArrayList<>();
    private double sum;
    private int inStep;

    Loudness(int rate, int channels) {
        this.step = Math.max(1, rate / 10);
        this.channels = new KWeighting[channels];
        for (int i = 0; i < channels; i++) {
            this.channels[i] = new KWeighting(rate);
        }
    }

    void hear(float[] interleaved, int frames) {
        int at = 0;
        for (int frame = 0; frame < frames; frame++) {
            for (KWeighting channel : channels) {
                double heard = channel.weigh(interleaved[at++]);
                sum += heard * heard;
            }
            if (++inStep == step) {
                steps.add(sum / step);
                sum = 0;
                inStep = 0;
            }
        }
    }

    /** Negative infinity where nothing is loud enough to count, or there are fewer than 400 ms. */
    double integrated() {
        List<Double> blocks = new ArrayList<>();
        for (int i = 0; i + STEPS_IN_BLOCK <= steps.size(); i++) {
            blocks.add(mean(steps.subList(i, i + STEPS_IN_BLOCK)));
        }
        List<Double> loud = above(blocks, SILENCE);
        return lufs(mean(above(loud, lufs(mean(loud)) + BELOW_THE_REST)));
    }

    private static List<Double> above(List<Double> blocks, double gate) {
        return blocks.stream().filter(block -> lufs(block) > gate).toList();
    }

    private static double mean(List<Double> energies) {
        return energies.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double lufs(double energy) {
        return OFFSET + 10 * Math.log10(energy);
    }
}
