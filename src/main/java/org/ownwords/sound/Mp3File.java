package org.ownwords.sound;

import java.io.ByteArrayInputStream;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.SampleBuffer;

/** Reads MP3, frame by frame. */
final class Mp3File {

    private Mp3File() {}

    static void read(byte[] file, Pcm out) {
        Bitstream stream = new Bitstream(new ByteArrayInputStream(file));
        Decoder decoder = new Decoder();
        try {
            for (Header header = stream.readFrame(); header != null; header = stream.readFrame()) {
                frame((SampleBuffer) decoder.decodeFrame(header, stream), out);
                stream.closeFrame();
            }
        } catch (BitstreamException | DecoderException e) {
            throw Refused.damaged();
        }
    }

    private static void frame(SampleBuffer frame, Pcm out) {
        int channels = frame.getChannelCount();
        out.begin(frame.getSampleFrequency(), channels);
        short[] samples = frame.getBuffer();
        float[] sound = new float[frame.getBufferLength()];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = samples[i] / 32768f;
        }
        out.hear(sound, sound.length / channels);
    }
}
