package org.ownwords.render;

import java.util.Optional;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteKind;

/** The link by which a phone reaches a route at one touch. */
public final class PageLinks {

    private PageLinks() {}

    /** Such as {@code tel:08081570000}; empty for a place, which nothing leads to. */
    public static Optional<String> href(ContactRoute route) {
        return switch (route.kind()) {
            case PHONE -> digits(route).map(number -> "tel:" + number);
            case TEXT -> digits(route).map(number -> "sms:" + number);
            case EMAIL -> Optional.of("mailto:" + route.address());
            case WEB ->
                Optional.of(route.address().startsWith("http") ? route.address() : "https://" + route.address());
            case IN_PERSON -> Optional.empty();
        };
    }

    static Optional<String> digits(ContactRoute route) {
        return route.kind() == RouteKind.PHONE || route.kind() == RouteKind.TEXT
                ? Optional.of(route.address().replace(" ", ""))
                : Optional.empty();
    }
}
