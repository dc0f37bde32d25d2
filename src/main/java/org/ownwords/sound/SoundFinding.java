package org.ownwords.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * What could be better about a recording, in plain words. None of it forbids using it: the voice of a community counts for more
 * than its loudness.
 */
public record SoundFinding(String what, String remedy) {

    private static final double TOO_QUIET = -26;
    private static final double TOO_LOUD = -9;
    private static final int LONG_START = 1_500;
    private static final int LONG_END = 2_500;
    private static final int SHORT = 3_000;
    /** People put a telephone down that talks for longer. */
    private static final int LONG_CALL = 90_000;

    /** The findings of a recording, the gravest first. */
    public static List<SoundFinding> of(Measures measures) {
        List<SoundFinding> found = new ArrayList<>();
        if (measures.loudness() < TOO_QUIET) {
            found.add(new SoundFinding(
                    "It is too quiet: " + decibels(measures.loudness()) + " LUFS, where " + decibels(Measures.WANTED)
                            + " is wanted.",
                    "Hold the phone nearer, a hand's width from the mouth, and speak as to somebody across a table."));
        }
        if (measures.loudness() > TOO_LOUD) {
            found.add(new SoundFinding(
                    "It is very loud: " + decibels(measures.loudness()) + " LUFS, where " + decibels(Measures.WANTED)
                            + " is wanted.",
                    "Hold the phone further away."));
        }
        if (measures.distorted() > 0) {
            found.add(new SoundFinding(
                    "The sound is cut off at the top in " + measures.distorted()
                            + (measures.distorted() == 1 ? " place" : " places") + " and crackles there.",
                    "Hold the phone further away or speak more softly, and record it again."));
        }
        if (measures.silentStart() > LONG_START) {
            found.add(new SoundFinding(
                    "Nothing is heard for the first " + seconds(measures.silentStart()) + ".",
                    "Begin to speak as soon as it records."));
        }
        if (measures.silentEnd() > LONG_END) {
            found.add(new SoundFinding(
                    "Nothing is heard for the last " + seconds(measures.silentEnd()) + ".",
                    "Stop as soon as the words are spoken."));
        }
        if (measures.millis() < SHORT) {
            found.add(new SoundFinding(
                    "It is over after " + seconds(measures.millis()) + ".",
                    "Listen whether all of the words are in it."));
        }
        if (measures.millis() > LONG_CALL) {
            found.add(new SoundFinding(
                    "It takes " + seconds(measures.millis()) + ", and people put the phone down after about 90.",
                    "For calls, record a shorter text."));
        }
        return List.copyOf(found);
    }

    private static String decibels(double value) {
        return "−" + Math.round(Math.abs(value));
    }

    private static String seconds(int millis) {
        long seconds = Math.max(1, Math.round(millis / 1000.0));
        return seconds + (seconds == 1 ? " second" : " seconds");
    }
}
