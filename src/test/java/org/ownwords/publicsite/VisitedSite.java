package org.ownwords.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.CatalogueFile;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.RevisionId;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantFile;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.publicsite.web.PublicSite;
import org.ownwords.review.Hold;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** A service whose claims are all true, its safe pages in the starter pack's own words, and a visitor's browser. */
final class VisitedSite {

    static final OrganisationId OURS = new OrganisationId(1);
    static final Actor WORKER = new Actor(OURS, new PersonId(11));
    static final MessageId MESSAGE = MessageId.of("independent-free-no-report");
    static final LanguageTable LANGUAGES = LanguageTable.load();
    static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

    final Map<LanguageTag, Hold> holds = new HashMap<>();
    final Catalogue catalogue;
    final Services services;
    final ServiceId service;
    final RouteId route;
    final JdbcClient jdbc;
    final PublicsiteFixture site;
    final MockMvc browser;

    VisitedSite() throws Exception {
        var source = TestDatabase.H2.migrated();
        jdbc = JdbcClient.create(source);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        Clock clock = Clock.fixed(Instant.parse("2026-10-14T09:00:00Z"), ZoneOffset.UTC);
        catalogue = CatalogueFile.read("messages.yaml", Files.readString(Path.of("translations/messages.yaml")));
        services = new Services(jdbc, transaction, mock(Audit.class), LANGUAGES, CensusNeed.load(), clock);
        site = new PublicsiteFixture(
                jdbc,
                transaction,
                new Installation(true, URI.create("http://localhost:8080"), Path.of("data"), Path.of("keys")),
                clock);
        service = services.add(
                WORKER,
                new Service(
                        new ServiceId(0),
                        OURS,
                        new AreaCode("E23000010"),
                        0,
                        "Listening line",
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of()));
        route = number("0808 157 0123");
        for (var claim : catalogue.claims()) {
            services.verify(WORKER, service, fact(claim.id(), TODAY.plusYears(1)));
        }
        Catalogues catalogues = mock();
        when(catalogues.current()).thenReturn(catalogue);
        browser = MockMvcBuilders.standaloneSetup(
                        PublicSite.of(site.codes, site.views(services, catalogues, LANGUAGES, words(), clock)))
                .build();
    }

    MockHttpServletResponse page(String tag) throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get("/s/" + id(tag).value())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    PageId id(String tag) {
        return site.pages.page(OURS, service, route, MESSAGE, LanguageTag.of(tag));
    }

    RouteId number(String digits) {
        RouteId added = services.addRoute(
                WORKER,
                service,
                new ContactRoute(
                        new RouteId(0),
                        service,
                        RouteKind.PHONE,
                        "Helpline",
                        digits,
                        "Day and night",
                        Set.of(LanguageTag.of("ur")),
                        false,
                        List.of()));
        for (var claim : catalogue.claims()) {
            services.verify(WORKER, service, added, fact(claim.id(), TODAY.plusYears(1)));
        }
        return added;
    }

    static Fact fact(ClaimId claim, LocalDate expires) {
        return new Fact(claim, true, "Sana Iqbal", TODAY.minusYears(1), "Called the manager", expires);
    }

    /** The starter pack's own files, which a demo marks as examples. */
    private ShownWords words() {
        Variants variants = mock();
        when(variants.latest(any(VariantId.class)))
                .thenAnswer(call -> Optional.of(revision(call.<VariantId>getArgument(0))));
        when(variants.history(any())).thenReturn(List.of());
        Readiness readiness = mock();
        when(readiness.of(any(), any(), any(), any(), any())).thenAnswer(call -> {
            org.ownwords.message.SectionRef ref = call.getArgument(0);
            Hold hold = holds.get(ref.variant().tag());
            return new Standing(Mark.EXAMPLE, hold == null ? List.of() : List.of(hold));
        });
        return new ShownWords(variants, readiness);
    }

    private Revision revision(VariantId id) throws Exception {
        String name = "translations/" + id.message() + "/" + id.tag() + ".md";
        VariantContent content = VariantFile.read(name, Files.readString(Path.of(name)), catalogue, LANGUAGES);
        return new Revision(new RevisionId(1), 1, content, new PersonId(99), Instant.EPOCH);
    }
}
