package org.ownwords.directory;

import java.util.List;
import java.util.Set;
import org.ownwords.language.LanguageTag;

/**
 * One way to reach a service. Its address never changes: a new number is a new route, and the old one is retired.
 *
 * @param label what staff call it, such as "Helpline"
 * @param address a number in ASCII digits grouped by single spaces, an address of mail or web, or a place
 * @param hours when it answers, in English, such as "Monday to Friday, 9am to 5pm"
 * @param answersIn the languages it answers in, itself or by an interpreter
 */
public record ContactRoute(
        RouteId id,
        ServiceId service,
        RouteKind kind,
        String label,
        String address,
        String hours,
        Set<LanguageTag> answersIn,
        boolean retired,
        List<Fact> facts) {

    /** Whether somebody who calls is answered in a language. */
    public boolean answers(LanguageTag tag) {
        return answersIn.stream().anyMatch(tag::sameAs);
    }
}
