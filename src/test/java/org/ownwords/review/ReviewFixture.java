package org.ownwords.review;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.base.Installation;
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
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Recording;
import org.ownwords.message.Recordings;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Revision;
import org.ownwords.message.RevisionId;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reviews upon a real database, with revisions, people and findings that a test sets. */
class ReviewFixture {

    private final Map<PersonId, Person> people = new HashMap<>();

    static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    static final MessageId MESSAGE = MessageId.of("independent-free");
    static final VariantId URDU = new VariantId(MESSAGE, LanguageTag.of("ur"));
    static final VariantId ENGLISH = new VariantId(MESSAGE, LanguageTag.of("en-GB"));

    final Actor author = person(1, Role.CO_DEVELOPER);
    final Actor first = person(2, Role.REVIEWER);
    final Actor second = person(3, Role.REVIEWER);
    final Actor third = person(4, Role.REVIEWER);
    final Actor lead = person(5, Role.SAFEGUARDING_LEAD);
    final Actor worker = person(6, Role.OUTREACH_WORKER);
    final Actor leadWhoReviews = person(7, Role.SAFEGUARDING_LEAD, Role.REVIEWER);

    final JdbcClient jdbc;
    final List<String> audited = new ArrayList<>();
    final List<Recording> recorded = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final Reviews reviews;
    final Safeguarding safeguarding;
    final Readiness readiness;
    ReviewDepth depth = ReviewDepth.GENERAL;

    final MovableClock clock = new MovableClock(Instant.parse("2026-10-14T09:00:00Z"));
    final TransactionTemplate transactions;
    final Audit audit = mock(Audit.class);
    final Variants variants = mock(Variants.class);
    final Catalogues catalogues = mock(Catalogues.class);
    final Accounts accounts = mock(Accounts.class);

    private final List<Revision> revisions = new ArrayList<>();

    ReviewFixture(TestDatabase database, boolean demo) {
        DataSource source = database.migrated();
        jdbc = JdbcClient.create(source);
        lenient()
                .when(accounts.person(any(), any()))
                .thenAnswer(call -> Optional.ofNullable(people.get(call.getArgument(1))));
        lenient().when(variants.history(any())).thenAnswer(call -> of(call.getArgument(0)));
        lenient()
                .when(variants.latest(any(VariantId.class)))
                .thenAnswer(call -> of(call.<VariantId>getArgument(0)).stream().findFirst());
        lenient().when(variants.holding(any(SectionRef.class))).thenAnswer(call -> holding(call.getArgument(0)));
        lenient().when(variants.holding(anyCollection())).thenAnswer(call -> {
            Map<SectionRef, Revision> held = new HashMap<>();
            call.<Collection<SectionRef>>getArgument(0)
                    .forEach(section -> holding(section).ifPresent(revision -> held.put(section, revision)));
            return held;
        });
        lenient().when(catalogues.current()).thenAnswer(call -> catalogue());
        Checks checks = mock(Checks.class);
        lenient().when(checks.run(any())).thenReturn(findings);
        Recordings recordings = mock(Recordings.class);
        lenient().when(recordings.find(any(SectionRef.class))).thenAnswer(call -> recorded);
        Installation installation =
                new Installation(demo, URI.create("http://localhost"), Path.of("data"), Path.of("keys"));
        lenient().doAnswer(call -> audited.add(call.getArgument(1))).when(audit).record(any(), any(), any(), any());
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        reviews = new Reviews(jdbc, transactions, audit, accounts, variants, catalogues, installation, clock);
        safeguarding = new Safeguarding(jdbc, transactions, audit, accounts, variants, catalogues, clock);
        readiness = new Readiness(jdbc, variants, catalogues, LanguageTable.load(), checks, recordings, installation);
    }

    /** Saves a revision with one section. */
    SectionRef save(VariantId id, Origin origin, SectionKind kind, String claim, String words) {
        return save(id, origin, kind, claim, words, author, Optional.empty());
    }

    SectionRef save(
            VariantId id,
            Origin origin,
            SectionKind kind,
            String claim,
            String words,
            Actor by,
            Optional<String> source) {
        Section section = new Section(
                kind, List.of(new Passage(claim.isEmpty() ? Optional.empty() : Optional.of(ClaimId.of(claim)), words)));
        save(new VariantContent(id, origin, source, Map.of(), List.of(section)), by);
        return SectionDigests.ref(id, section);
    }

    void save(VariantContent content, Actor by) {
        revisions.add(new Revision(
                new RevisionId(revisions.size() + 1L),
                of(content.id()).size() + 1,
                content,
                by.person(),
                Instant.parse("2026-10-01T09:00:00Z")));
    }

    void approve(SectionRef section, Actor... reviewers) {
        for (Actor reviewer : reviewers) {
            reviews.judge(reviewer, section, verdict(Decision.APPROVE));
        }
    }

    void sign(SectionRef section) {
        safeguarding.signOff(lead, section, new SignOff("Poster", true, false, "Safe to hang"));
    }

    Standing standing(SectionRef section, Use use, Fact... facts) {
        return readiness.of(section, service(List.of(facts), route(false)), route(false), use, TODAY);
    }

    static Verdict verdict(Decision decision) {
        return new Verdict(decision, false, Optional.of(true), "Clear and kind", false, false);
    }

    static ContactRoute route(boolean retired, Fact... facts) {
        return new ContactRoute(
                new RouteId(1),
                new ServiceId(1),
                RouteKind.PHONE,
                "Helpline",
                "0808 157 0123",
                "Day and night",
                Set.of(LanguageTag.of("ur")),
                retired,
                List.of(facts));
    }

    static Service service(List<Fact> facts, ContactRoute route) {
        return new Service(
                new ServiceId(1),
                new OrganisationId(1),
                new AreaCode("E23000010"),
                1,
                "Listening line",
                "everyone",
                0,
                false,
                facts,
                List.of(route));
    }

    static Fact fact(String claim, boolean holds, LocalDate expires) {
        return new Fact(ClaimId.of(claim), holds, "Sana", TODAY.minusYears(1), "A call", expires);
    }

    private Actor person(long id, Role... roles) {
        Person person = new Person(
                new PersonId(id), new OrganisationId(1), "Person " + id, "person" + id, Set.of(roles), Set.of());
        people.put(person.id(), person);
        return person.actor();
    }

    private List<Revision> of(VariantId id) {
        List<Revision> found = new ArrayList<>(revisions.stream()
                .filter(revision -> revision.content().id().equals(id))
                .toList());
        Collections.reverse(found);
        return found;
    }

    private Optional<Revision> holding(SectionRef section) {
        return of(section.variant()).stream()
                .filter(revision -> revision.content()
                        .section(section.section())
                        .filter(words ->
                                SectionDigests.ref(section.variant(), words).equals(section))
                        .isPresent())
                .findFirst();
    }

    private Catalogue catalogue() {
        return new Catalogue(
                List.of(
                        claim("free", "Free", HoldsFor.ROUTE),
                        claim("independent-of-police", "Independent of the police", HoldsFor.BOTH),
                        claim("no-report-needed", "No report needed", HoldsFor.SERVICE),
                        claim("confidential", "Confidential", HoldsFor.SERVICE),
                        claim("not-shared-with-immigration", "Not shared with immigration", HoldsFor.SERVICE)),
                List.of(new MessageDefinition(
                        MESSAGE, "Free", "So that people know", "everyone", Optional.empty(), Map.of(), 2, depth)));
    }

    private static ClaimDefinition claim(String id, String label, HoldsFor holdsFor) {
        return new ClaimDefinition(ClaimId.of(id), label, "Is it " + label + "?", holdsFor);
    }
}
