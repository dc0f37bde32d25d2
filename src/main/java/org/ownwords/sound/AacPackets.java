package org.ownwords.sound;

import java.io.IOException;
import java.util.List;
import java.util.logging.Logger;
import net.sourceforge.jaad.aac.Decoder;

/** Unpacks AAC-LC and HE-AAC (ISO 14496-3). */
final class AacPackets {

    /** The decoder's full scale. */
    private static final float FULL = 32768;

    /** It tells the log of every frame it stumbles over, and goes on. */
    private static final Logger TALKATIVE = Logger.getLogger("jaad");

    static {
        TALKATIVE.setUseParentHandlers(false);
    }

    private AacPackets() {}

    /**
     * @param config the AudioSpecificConfig
     */
    static void unpack(byte[] config, List<byte[]> packets, Pcm out) {
        try {
            Decoder decoder = Decoder.create(config);
            for (byte[] packet : packets) {
                decoder.decodeFrame(packet, (channels, length, rate) -> hear(channels, length, rate, out));
            }
        } catch (IOException e) {
            throw Refused.damaged();
        }
    }

    private static void hear(List<float[]> channels, int length, int rate, Pcm out) {
        int count = channels.size();
        out.begin(rate, count);
        float[] sound = new float[length * count];
        for (int channel = 0; channel < count; channel++) {
            float[] samples = channels.get(channel);
            for (int i = 0; i < length; i++) {
                sound[i * count + channel] = samples[i] / FULL;
            }
        }
        out.hear(sound, length);
    }
}
