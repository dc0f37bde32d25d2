package org.ownwords.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.base.ProblemException;

/** The address of a video on another website, as somebody copied it out of their browser. */
final class VideoAddress {

    private static final int LONGEST = 500;
    private static final Pattern NAMED = Pattern.compile("([a-z0-9-]+\\.)+[a-z][a-z0-9-]*");

    private VideoAddress() {}

    /**
     * @throws ProblemException in the field {@code address} where it is no address of a page that anybody may open safely
     */
    static URI of(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST) {
            throw problem("The address is longer than 500 characters.");
        }
        return parsed(address)
                .filter(found -> "https".equals(found.getScheme()))
                .filter(found -> found.getUserInfo() == null && found.getPort() == -1)
                .filter(found -> found.getHost() != null
                        && NAMED.matcher(found.getHost().toLowerCase(Locale.ROOT))
                                .matches())
                .orElseThrow(() -> problem("This is not the address of a video on a website."));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static ProblemException problem(String what) {
        return new ProblemException(RecordingRules.problem(
                "address", what, "Open the video and copy its address, which begins with https://."));
    }
}
