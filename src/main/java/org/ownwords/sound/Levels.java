package org.ownwords.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How loud a recording is from moment to moment, and so where somebody speaks and where they pause. */
public final class Levels {

    /** The length of a moment in milliseconds. */
    static final int MOMENT = 10;

    private static final double QUIETER_THAN_SPEECH = 35;
    private static final double NEVER_SPEECH = -55;
    /** Shorter sounds are clicks, shorter silences are within words. */
    private static final int CLICK = 30;

    private static final int BREATH = 180;

    private final float[] decibels;
    private final double silence;

    /**
     * A pause between words.
     *
     * @param start in milliseconds from the beginning
     * @param end where the voice comes back
     */
    public record Pause(int start, int end) {
        /** Its middle, in milliseconds. */
        public int middle() {
            return (start + end) / 2;
        }
    }

    Levels(float[] decibels) {
        this.decibels = decibels;
        float[] sorted = decibels.clone();
        Arrays.sort(sorted);
        double loud = sorted.length == 0 ? NEVER_SPEECH : sorted[(int) (sorted.length * 0.95)];
        this.silence = Math.max(NEVER_SPEECH, loud - QUIETER_THAN_SPEECH);
    }

    /** Where the voice begins, in milliseconds; the whole length where there is none. */
    public int begins() {
        for (int i = 0; i < decibels.length; i++) {
            if (sounds(i, 1)) {
                return i * MOMENT;
            }
        }
        return decibels.length * MOMENT;
    }

    /** Where the voice ends, in milliseconds; 0 where there is none. */
    public int ends() {
        for (int i = decibels.length - 1; i >= 0; i--) {
            if (sounds(i, -1)) {
                return (i + 1) * MOMENT;
            }
        }
        return 0;
    }

    /** The pauses between beginning and end, in order. */
    public List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        int from = begins() / MOMENT;
        int to = ends() / MOMENT;
        int start = -1;
        for (int i = from; i < to; i++) {
            if (decibels[i] < silence) {
                start = start < 0 ? i : start;
            } else {
                if (start >= 0 && (i - start) * MOMENT >= BREATH) {
                    pauses.add(new Pause(start * MOMENT, i * MOMENT));
                }
                start = -1;
            }
        }
        return List.copyOf(pauses);
    }

    private boolean sounds(int at, int way) {
        for (int i = 0; i < CLICK / MOMENT; i++) {
            int moment = at + i * way;
            if (moment < 0 || moment >= decibels.length || decibels[moment] < silence) {
                return false;
            }
        }
        return true;
    }
}
