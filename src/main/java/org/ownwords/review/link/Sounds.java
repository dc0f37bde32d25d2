package org.ownwords.review.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.ownwords.sound.AudioType;

/** The kinds of sound that telephones record, known by their first bytes. */
final class Sounds {

    private static final byte[] AMR = "#!AMR".getBytes(StandardCharsets.US_ASCII);

    private Sounds() {}

    /** The content type, empty for what is no sound; what the sender calls it does not count. */
    static Optional<String> contentType(byte[] bytes) {
        return AudioType.of(bytes)
                .map(AudioType::contentType)
                .or(() -> begins(bytes, AMR) ? Optional.of("audio/amr") : Optional.empty());
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
