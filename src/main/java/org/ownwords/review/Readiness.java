package org.ownwords.review;

import java.time.LocalDate;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.message.SectionRef;

/** Whether a text may be used, and why not: asked for the matrix, at release, at page view and before every batch. */
public class Readiness {

    /** The standing of these exact words for this service and route today. */
    public Standing of(SectionRef section, Service service, ContactRoute route, Use use, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
