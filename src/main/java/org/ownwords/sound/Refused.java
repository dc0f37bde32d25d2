package org.ownwords.sound;

import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** What a sound file is refused with: what is wrong with it, and what to do. */
final class Refused {

    private static final String WHERE = "recording";
    /** The control of the form that sends the file. */
    private static final String FIELD = "sound";

    private Refused() {}

    static ProblemException because(String what, String remedy) {
        return new ProblemException(Problem.in(WHERE, what, remedy).inField(FIELD));
    }

    static ProblemException noSound() {
        return because("The file is no sound that we know.", "Send MP3, M4A, WAV, WebM or Ogg Opus.");
    }

    static ProblemException damaged() {
        return because(
                "The file is damaged: it cannot be played.", "Save it again, or record it again, and send that.");
    }

    static ProblemException cutOff() {
        return because(
                "The file ends before its sound does, so it was cut off on its way.", "Send the whole file again.");
    }

    static ProblemException packed(String as) {
        return because(
                "The sound in this file is packed as " + as + ", which we cannot listen to and so cannot check.",
                "Save it as MP3, M4A, WAV or Ogg Opus.");
    }
}
