package org.ownwords.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.directory.RouteKind;
import org.ownwords.quality.Checks.Target;
import org.ownwords.quality.Finding.Span;

/**
 * Beside "independent of the police" stands no way to the police and no police brand. 999 is allowed as the words for danger,
 * outside the claim itself.
 */
final class PoliceBesideIndependence implements SectionCheck {

    static final String ID = "police-beside-independence";

    private static final Pattern DOMAIN = Pattern.compile(
            "(?iu)(?:[\\w.+-]{1,64}@)?(?:[\\w-]{1,63}\\.){0,8}(?:police\\.uk|police\\.[a-z]{2,}|report-it\\.org\\.uk|actionfraud\\.[a-z.]+)\\b");

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (!Claims.makes(section, Claims.INDEPENDENT)) {
            return List.of();
        }
        return Stream.of(
                        domains(section),
                        shortNumbers(section),
                        brands(section),
                        subject.target().stream().flatMap(target -> target(section, target)))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> domains(SectionText section) {
        return DOMAIN.matcher(section.words())
                .results()
                .map(found -> route(section, new Span(found.start(), found.end()), found.group()));
    }

    private static Stream<Finding> shortNumbers(SectionText section) {
        Stream<Span> claims = Claims.made(section)
                .filter(place -> place.passage().claim().orElseThrow().equals(Claims.INDEPENDENT))
                .map(SectionText.Place::span);
        List<Span> claimed = claims.toList();
        Stream<Finding> reports = PhoneNumbers.alone(section.words(), "101").map(span -> route(section, span, "101"));
        Stream<Finding> emergencies = PhoneNumbers.alone(section.words(), "999")
                .filter(span ->
                        claimed.stream().anyMatch(claim -> claim.start() <= span.start() && span.end() <= claim.end()))
                .map(span -> section.block(
                        ID,
                        span,
                        "999 stands within the words that say that the service is not the police.",
                        "Put 999 into words of its own about danger, unmarked (\"## -\")."));
        return Stream.concat(reports, emergencies);
    }

    private static Stream<Finding> brands(SectionText section) {
        return PoliceBrands.in(section.words())
                .map(span -> section.block(
                        ID,
                        span,
                        "\"" + span.words(section.text())
                                + "\" is a police name, and the text says that the service is not the" + " police.",
                        "Leave the name out: people trust what looks like the police least."));
    }

    private static Stream<Finding> target(SectionText section, Target target) {
        Stream<Finding> inside = target.service().insidePolice()
                ? Stream.of(section.whole(
                        ID,
                        Severity.BLOCK,
                        target.service().name()
                                + " is run by a police force, and the text says that it is independent.",
                        "Leave the claim out, or choose another service."))
                : Stream.empty();
        return Stream.concat(
                inside,
                section.filled(target)
                        .filter(use -> isPolice(use, target))
                        .map(use -> route(section, use.span(), use.value())));
    }

    private static boolean isPolice(SectionText.Filled use, Target target) {
        if (use.name().equals("service.name")) {
            return PoliceBrands.in(use.value()).findAny().isPresent();
        }
        boolean number =
                target.route().kind() == RouteKind.PHONE || target.route().kind() == RouteKind.TEXT;
        return DOMAIN.matcher(use.value()).find()
                || PoliceBrands.in(use.value()).findAny().isPresent()
                || (number && List.of("101", "999", "112").contains(PhoneNumbers.national(use.value())));
    }

    private static Finding route(SectionText section, Span span, String what) {
        return section.block(
                ID,
                span,
                "\"" + what + "\" leads to the police, and the text says that the service is not the police.",
                "Give a route that the service itself answers.");
    }
}
