package org.ownwords.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.message.Placeholders.Numbers;

/** Whether a recording speaks the name and the number that its words have for a service: what was spoken cannot be filled in. */
public final class FilledWords {

    private FilledWords() {}

    /** The digest of the words as they are spoken for a route; empty where nothing in them is filled in. */
    static Optional<String> digest(Section section, Service service, ContactRoute route) {
        if (Placeholders.uses(section.text()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sha256(Placeholders.resolve(section.text(), service, route, Numbers.COMPACT)));
    }

    /** Whether these are the words that a recording speaks, when they are filled in for a service and route. */
    public static boolean spokenFor(Recording recording, Section section, Service service, ContactRoute route) {
        try {
            return recording.filled().equals(digest(section, service, route));
        } catch (ProblemException cannotBeFilled) {
            return false;
        }
    }

    static String sha256(String words) {
        return sha256(words.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
