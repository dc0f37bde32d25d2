package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.HoldsFor;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Checks.Subject;
import org.ownwords.quality.Checks.Target;

/** Texts, and an invented service that they lead to, for tests of the checks. */
final class Texts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Checks CHECKS = new Checks();
    static final LanguageTable LANGUAGES = LanguageTable.load();

    private static final LocalDate VERIFIED = LocalDate.of(2026, 6, 1);
    private static final MessageId MESSAGE = MessageId.of("independent-free");

    private Texts() {}

    /** A passage: {@code "free: It is free."} makes a claim, {@code "-: Hello."} none. */
    static Section section(SectionKind kind, String... passages) {
        return new Section(
                kind,
                Stream.of(passages)
                        .map(text -> text.split(": ", 2))
                        .map(parts -> new Passage(
                                parts[0].equals("-") ? Optional.empty() : Optional.of(ClaimId.of(parts[0])), parts[1]))
                        .toList());
    }

    static VariantContent content(String tag, Map<String, Object> frontMatter, Section... sections) {
        return new VariantContent(
                new VariantId(MESSAGE, LanguageTag.of(tag)),
                Origin.TRANSLATED,
                Optional.empty(),
                frontMatter,
                List.of(sections));
    }

    static Subject subject(VariantContent content, Optional<Target> target) {
        return new Subject(
                content, LANGUAGES.require(content.id().tag()), catalogue("everyone", Map.of()), target, TODAY);
    }

    static Subject subject(String tag, Section... sections) {
        return subject(content(tag, Map.of(), sections), Optional.empty());
    }

    /** A long text of one passage without a claim. */
    static Subject words(String tag, String words) {
        return subject(tag, new Section(SectionKind.LONG, List.of(new Passage(Optional.empty(), words))));
    }

    static Subject sms(String tag, String words) {
        return subject(tag, new Section(SectionKind.SMS, List.of(new Passage(Optional.empty(), words))));
    }

    static Subject against(Subject subject, String source) {
        return new Subject(
                subject.content(),
                subject.language(),
                subject.catalogue(),
                subject.target(),
                subject.today(),
                Optional.of(words("en-GB", source).content()));
    }

    static Catalogue catalogue(String audience, Map<SectionKind, Set<ClaimId>> required) {
        return new Catalogue(
                List.of(
                        claim("free", HoldsFor.ROUTE),
                        claim("independent-of-police", HoldsFor.BOTH),
                        claim("no-report-needed", HoldsFor.SERVICE),
                        new ClaimDefinition(
                                ClaimId.of("confidential"),
                                "Confidential",
                                "Is it?",
                                HoldsFor.SERVICE,
                                Set.of(ClaimId.of("confidentiality-exceptions"))),
                        claim("confidentiality-exceptions", HoldsFor.SERVICE)),
                List.of(new MessageDefinition(
                        MESSAGE, "Free", "Tells", audience, Optional.empty(), required, 2, ReviewDepth.GENERAL)));
    }

    private static ClaimDefinition claim(String id, HoldsFor holdsFor) {
        return new ClaimDefinition(ClaimId.of(id), id.replace('-', ' '), "Is it so?", holdsFor);
    }

    static Fact fact(String claim, boolean holds, LocalDate expires) {
        return new Fact(ClaimId.of(claim), holds, "Amina Ali", VERIFIED, "asked on the phone", expires);
    }

    static Fact fact(String claim) {
        return fact(claim, true, LocalDate.of(2027, 6, 1));
    }

    static ContactRoute route(RouteKind kind, String address, String answersIn, Fact... facts) {
        return new ContactRoute(
                new RouteId(1),
                new ServiceId(1),
                kind,
                "Helpline",
                address,
                "always",
                Set.copyOf(Stream.of(answersIn.split(" ")).map(LanguageTag::of).toList()),
                false,
                List.of(facts));
    }

    static Service service(String name, String audience, int minimumAge, boolean insidePolice, Fact... facts) {
        return new Service(
                new ServiceId(1),
                new OrganisationId(1),
                new AreaCode("E23000010"),
                1,
                name,
                audience,
                minimumAge,
                insidePolice,
                List.of(facts),
                List.of());
    }

    /** A service of which every claim is true, reached by a number. */
    static Target target(String number) {
        return new Target(
                service(
                        "Open Door",
                        "everyone",
                        0,
                        false,
                        fact("free"),
                        fact("independent-of-police"),
                        fact("no-report-needed"),
                        fact("confidential"),
                        fact("confidentiality-exceptions")),
                route(
                        RouteKind.PHONE,
                        number,
                        "en-GB ur bn pl ar pa zh-Hans zh-Hant",
                        fact("free"),
                        fact("independent-of-police")));
    }

    static List<Finding> found(Subject subject, String... ids) {
        Set<String> wanted = Set.of(ids);
        return CHECKS.run(subject).stream()
                .filter(finding -> wanted.contains(finding.check()))
                .toList();
    }

    /** The words that findings of one check mark, and {@code -} for one without a place. */
    static List<String> marked(Subject subject, String id) {
        return found(subject, id).stream()
                .map(finding -> finding.span()
                        .map(span -> span.words(subject.content()
                                .section(finding.section().orElseThrow())
                                .orElseThrow()
                                .text()))
                        .orElse("-"))
                .toList();
    }
}
