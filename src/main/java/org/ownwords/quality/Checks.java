package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.language.Language;
import org.ownwords.message.Catalogue;
import org.ownwords.message.VariantContent;

/** Every check of the product on one variant. Checks prove presence, not meaning; people prove meaning. */
public final class Checks {

    /**
     * What a text is checked against.
     *
     * @param target the service and route it is to be used for, empty where only the text itself is checked
     */
    public record Subject(
            VariantContent content, Language language, Catalogue catalogue, Optional<Target> target, LocalDate today) {}

    /** A service reached by one of its routes. */
    public record Target(Service service, ContactRoute route) {}

    /** Findings in the order of the text, worst first within a section. */
    public List<Finding> run(Subject subject) {
        throw new UnsupportedOperationException();
    }
}
