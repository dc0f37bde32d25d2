package org.ownwords.publicsite;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.language.LanguageTag;

/** The route that a page shows: the one it was printed with, or the next best of those that still work. */
final class WorkingRoute {

    private WorkingRoute() {}

    /** A number before anything else, and one that answers in the page's language before others; empty where none works. */
    static Optional<ContactRoute> of(Service service, RouteId printed, LanguageTag tag) {
        Stream<ContactRoute> open =
                service.routes().stream().filter(route -> !route.retired() && route.kind() != RouteKind.IN_PERSON);
        return open.min(
                Comparator.<ContactRoute, Boolean>comparing(route -> !route.id().equals(printed))
                        .thenComparing(route -> route.kind() != RouteKind.PHONE)
                        .thenComparing(route -> !route.answers(tag))
                        .thenComparing(route -> route.kind())
                        .thenComparing(route -> route.id().value()));
    }
}
