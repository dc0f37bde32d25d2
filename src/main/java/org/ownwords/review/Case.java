package org.ownwords.review;

import java.time.LocalDate;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionRef;

/** Everything that the readiness of one section depends on. */
record Case(
        SectionRef ref,
        Revision revision,
        Section words,
        Progress progress,
        Catalogue catalogue,
        Service service,
        ContactRoute route,
        Use use,
        LocalDate today) {

    boolean isNew() {
        return use == Use.NEW;
    }
}
