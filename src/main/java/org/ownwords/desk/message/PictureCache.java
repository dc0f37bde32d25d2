package org.ownwords.desk.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Pictures rendered lately, at most {@value #MOST_BYTES} bytes of them; the longest unused goes first. */
@Component
class PictureCache {
    static final long MOST_BYTES = 32L << 20;

    private final Map<String, byte[]> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    byte[] get(String key, Supplier<byte[]> render) {
        synchronized (pictures) {
            byte[] kept = pictures.get(key);
            if (kept != null) {
                return kept;
            }
        }
        // Rendered outside the lock: two who ask at once render twice, and nobody waits for another's poster.
        byte[] picture = render.get();
        synchronized (pictures) {
            byte[] other = pictures.put(key, picture);
            bytes += picture.length - (other == null ? 0 : other.length);
            var eldest = pictures.entrySet().iterator();
            while (bytes > MOST_BYTES && eldest.hasNext()) {
                bytes -= eldest.next().getValue().length;
                eldest.remove();
            }
        }
        return picture;
    }
}
