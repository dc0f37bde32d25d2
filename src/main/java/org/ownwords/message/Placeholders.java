package org.ownwords.message;

import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;

/**
 * The closed list of placeholders of a variant's text: {@code {service.name}}, {@code {route.phone}}, {@code {route.text}},
 * {@code {route.email}}, {@code {route.web}}, {@code {route.place}}. The text is never a template: nothing else is read.
 */
public final class Placeholders {

    private Placeholders() {}

    /** How numbers are written out. */
    public enum Numbers {
        /** Digits without spaces, for SMS: safe in every direction and never broken across lines. */
        COMPACT,
        /** In the groups of the directory with no-break spaces between, between LRI and PDI, for everything that is laid out. */
        GROUPED
    }

    /** A placeholder in a text: its name and where it stands, in UTF-16 units. */
    public record Use(String name, int start, int end) {}

    /** Every run in braces, known or not, in order. */
    public static List<Use> uses(String text) {
        throw new UnsupportedOperationException();
    }

    /** Why a placeholder cannot be resolved for this route, empty where it can: unknown, or the route is of another kind. */
    public static Optional<Problem> problem(String where, Use use, ContactRoute route) {
        throw new UnsupportedOperationException();
    }

    /**
     * The text with every placeholder resolved.
     *
     * @throws org.ownwords.base.ProblemException if one cannot be
     */
    public static String resolve(String text, Service service, ContactRoute route, Numbers numbers) {
        throw new UnsupportedOperationException();
    }
}
