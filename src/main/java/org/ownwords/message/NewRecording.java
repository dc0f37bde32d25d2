package org.ownwords.message;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.language.LanguageTag;

/**
 * A recording as somebody hands it in.
 *
 * @param readFor whose name and number were spoken, empty where none was
 * @param reader an invented name for whoever reads
 * @param dialect how they speak, in words
 * @param agreed whether they agreed to be heard
 * @param until the last day on which they agreed to be heard
 */
public record NewRecording(
        SectionRef section,
        LanguageTag spokenIn,
        Optional<ReadFor> readFor,
        String reader,
        String dialect,
        boolean agreed,
        Optional<LocalDate> until) {

    /** A service and the route whose number is spoken. */
    public record ReadFor(Service service, ContactRoute route) {}
}
