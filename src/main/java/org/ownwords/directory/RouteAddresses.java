package org.ownwords.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;

/** Brings the address of a route to the one form that everything else relies on, or says why it cannot. */
public final class RouteAddresses {

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private final PhoneNumbers phones = new PhoneNumbers();

    /** An address in its form, or the problems with it; one of the two is empty. */
    public record Checked(String address, List<Problem> problems) {

        private static Checked wrong(String what, String remedy) {
            return new Checked("", List.of(Problem.in("route", what, remedy)));
        }

        private static Checked right(String address) {
            return new Checked(address, List.of());
        }
    }

    /** Checks an address as it was typed. */
    public Checked check(RouteKind kind, String typed) {
        String address = typed.strip();
        if (address.isEmpty()) {
            return Checked.wrong("Nothing was entered.", "Enter how the service is reached.");
        }
        return switch (kind) {
            case PHONE -> phone(address, false);
            case TEXT -> phone(address, true);
            case EMAIL -> email(address);
            case WEB -> web(address);
            case IN_PERSON -> Checked.right(address);
        };
    }

    private Checked phone(String typed, boolean forTexts) {
        return phones.normalised(typed, forTexts)
                .map(Checked::right)
                .orElseGet(() -> Checked.wrong(
                        "\"" + typed + "\" is not a telephone number of the United Kingdom.",
                        "Enter it with its area code, such as 0113 496 0000, without an extension."));
    }

    private static Checked email(String typed) {
        if (!EMAIL.matcher(typed).matches() || typed.contains("..")) {
            return Checked.wrong(
                    "\"" + typed + "\" is not an email address.", "Enter it in full, such as help@example.org.");
        }
        int at = typed.indexOf('@');
        return Checked.right(typed.substring(0, at) + typed.substring(at).toLowerCase(Locale.ROOT));
    }

    private static Checked web(String typed) {
        String full = typed.contains("://") ? typed : "https://" + typed;
        Optional<URI> address = parsed(full).filter(RouteAddresses::isPublicWeb);
        if (address.isEmpty()) {
            return Checked.wrong(
                    "\"" + typed + "\" is not the address of a web page.",
                    "Enter it as the browser shows it, starting with https://.");
        }
        return Checked.right(full);
    }

    private static boolean isPublicWeb(URI address) {
        return "https".equals(address.getScheme())
                && address.getUserInfo() == null
                && address.getHost() != null
                && HOST.matcher(address.getHost()).matches();
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
