package org.ownwords.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;

/** The address of a video on another website, as somebody copied it out of their browser. */
final class VideoAddress {

    private static final int LONGEST = 500;
    private static final Pattern NAMED = Pattern.compile("([a-z0-9-]+\\.)+[a-z][a-z0-9-]*");

    private VideoAddress() {}

    /** What is wrong with it, in the field {@code address}; nothing where anybody may open it safely. */
    static List<Problem> problems(String typed) {
        if (typed.strip().length() > LONGEST) {
            return List.of(problem("The address is longer than 500 characters."));
        }
        return find(typed).isPresent()
                ? List.of()
                : List.of(problem("This is not the address of a video on a website."));
    }

    /** HTTPS, on a host with a name, without a port: no link leads into somebody's own network. */
    static Optional<URI> find(String typed) {
        return parsed(typed.strip())
                .filter(found -> "https".equals(found.getScheme()))
                .filter(found -> found.getUserInfo() == null && found.getPort() == -1)
                .filter(found -> found.getHost() != null
                        && NAMED.matcher(found.getHost().toLowerCase(Locale.ROOT))
                                .matches());
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Problem problem(String what) {
        return RecordingRules.problem(
                "address", what, "Open the video and copy its address, which begins with https://.");
    }
}
