package org.ownwords.desk.design;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pictures drawn lately for previews, by their own digest, at most {@value #MOST_BYTES} bytes of them. A page draws first, so that
 * it can tell what went wrong, and then shows what it drew.
 */
@Component
class DrawnPictures {
    static final long MOST_BYTES = 24L << 20;

    private final Map<String, byte[]> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    synchronized String keep(byte[] png) {
        String name = name(png);
        if (pictures.put(name, png) == null) {
            bytes += png.length;
        }
        var eldest = pictures.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().getValue().length;
            eldest.remove();
        }
        return name;
    }

    synchronized Optional<byte[]> find(String name) {
        return Optional.ofNullable(pictures.get(name));
    }

    private static String name(byte[] png) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
