package org.ownwords.sound;

/** Takes sound as it is unpacked, so that a whole recording never stands in memory at full rate. */
interface Pcm {

    /**
     * Called before the first frames; a second call must say the same.
     *
     * @param rate frames a second
     * @param channels 1 or 2
     */
    void begin(int rate, int channels);

    /**
     * @param interleaved samples, full scale at 1
     * @param frames how many of them, each of so many samples as there are channels
     */
    void hear(float[] interleaved, int frames);
}
