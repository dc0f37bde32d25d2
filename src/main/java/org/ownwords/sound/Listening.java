package org.ownwords.sound;

import org.ownwords.base.ProblemException;

/** Listens to sound files from beginning to end. Takes no more time and memory than ten minutes of sound need, whatever the file says of itself. */
public final class Listening {

    private Listening() {}

    /**
     * What is heard in a file, which is known by its content and never by its name.
     *
     * @throws ProblemException naming the field {@code sound}, if it is no sound, packed in a way that cannot be listened to,
     *     damaged, cut off, empty or longer than ten minutes
     */
    public static Heard to(byte[] file) {
        AudioType type = AudioType.of(file).orElseThrow(Refused::noSound);
        Ear ear = new Ear(type);
        try {
            switch (type) {
                case MP3 -> Mp3File.read(file, ear);
                case OGG -> OggFile.read(file, ear);
                case MP4 -> Mp4File.read(file, ear);
                case WAV -> WavFile.read(file, ear);
                case WEBM -> WebmFile.read(file, ear);
            }
            return ear.heard();
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException brokenInside) {
            // The libraries that unpack trust what they read; what they stumble over is what the file says wrongly.
            throw Refused.damaged();
        }
    }
}
