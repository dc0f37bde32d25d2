package org.ownwords.directory;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** What services, routes and facts must be before they are kept; each method gives the record as it is kept. */
final class ServiceRules {

    private static final int OLDEST_MINIMUM_AGE = 100;

    private final Areas areas;
    private final FallbackRules tags;
    private final RouteAddresses addresses = new RouteAddresses();

    ServiceRules(LanguageTable languages, CensusNeed need) {
        this.areas = new Areas(need);
        this.tags = new FallbackRules(languages);
    }

    Service checked(FieldChecks checks, OrganisationId owner, Service given) {
        areas.check(checks, given.area());
        if (given.minimumAge() < 0 || given.minimumAge() > OLDEST_MINIMUM_AGE) {
            checks.add("minimumAge", "The youngest age is not an age.", "Enter it in years, 0 where there is none.");
        }
        return new Service(
                given.id(),
                owner,
                given.area(),
                1,
                checks.text("name", given.name(), 200, "Enter the service's name as people know it."),
                checks.text("audience", given.audience(), 60, "Say who it is for, such as everyone or men."),
                given.minimumAge(),
                given.insidePolice(),
                List.of(),
                List.of());
    }

    ContactRoute checked(FieldChecks checks, ServiceId service, ContactRoute given) {
        RouteAddresses.Checked address = addresses.check(given.kind(), given.address());
        checks.addAll(address.problems(), "address");
        Set<LanguageTag> answers = answers(checks, given.answersIn());
        return new ContactRoute(
                given.id(),
                service,
                given.kind(),
                checks.text("label", given.label(), 200, "Enter what staff call it, such as Helpline."),
                address.address(),
                hours(checks, given.hours()),
                answers,
                false,
                List.of());
    }

    String hours(FieldChecks checks, String given) {
        return checks.text("hours", given, 500, "Say when it answers, such as day and night.");
    }

    Set<LanguageTag> answers(FieldChecks checks, Set<LanguageTag> given) {
        Set<LanguageTag> answers = new LinkedHashSet<>();
        given.stream().sorted().forEach(tag -> answers.add(tags.known(checks, "answersIn", tag)));
        if (answers.isEmpty()) {
            checks.add("answersIn", "No language was named.", "Name every language in which it answers.");
        }
        return answers;
    }

    Fact checked(FieldChecks checks, Fact given, LocalDate today) {
        checks.notAfter("verifiedOn", given.verifiedOn(), today);
        if (given.expires().isBefore(given.verifiedOn())) {
            checks.add(
                    "expires",
                    "It would run out on " + given.expires() + ", before the day on which it was verified.",
                    "Give a later day; a year is usual.");
        }
        return new Fact(
                given.claim(),
                given.holds(),
                checks.text("verifiedBy", given.verifiedBy(), 200, "Name the person who found out."),
                given.verifiedOn(),
                checks.text("evidence", given.evidence(), 2000, "Say how it is known, such as a call or a document."),
                given.expires());
    }
}
