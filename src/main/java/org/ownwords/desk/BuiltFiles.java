package org.ownwords.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** The style sheet and scripts of this build. */
@Component
class BuiltFiles {

    private static final List<String> FILES =
            List.of("ownwords.css", "ownwords.js", "start.js", "writing.js", "device.js");

    /** Twelve digits that change whenever a file does. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream content = BuiltFiles.class.getResourceAsStream("/static/assets/" + file)) {
                    if (content != null) {
                        digest.update(content.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
