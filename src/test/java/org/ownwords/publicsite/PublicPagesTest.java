package org.ownwords.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.ownwords.directory.VenueId;
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
import org.ownwords.publicsite.counts.Opening;
import org.ownwords.publicsite.counts.OpeningCounts;
import org.ownwords.publicsite.web.PublicSite;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** What a visitor's browser is given: never a dead code, never a trace, with the pack's own words in several scripts. */
class PublicPagesTest {

    private static final OrganisationId OURS = new OrganisationId(1);
    private static final Actor WORKER = new Actor(OURS, new PersonId(11));
    private static final MessageId MESSAGE = MessageId.of("independent-free-no-report");
    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

    private final Map<LanguageTag, Hold> holds = new HashMap<>();
    private Catalogue catalogue;
    private Services services;
    private ServiceId service;
    private RouteId route;
    private JdbcClient jdbc;
    private PublicsiteFixture site;
    private MockMvc browser;

    @BeforeEach
    void aServiceWhoseClaimsAreAllTrue() throws Exception {
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

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ur", "bn", "ar", "pa", "pl", "so"})
    void aPageSpeaksItsLanguageAndCallsAtOneTouch(String tag) throws Exception {
        String html = page(tag).getContentAsString();
        assertThat(html)
                .contains("<html lang=\"" + tag + "\" dir=\""
                        + LANGUAGES.require(LanguageTag.of(tag)).direction().html());
        assertThat(html).contains("href=\"tel:08081570123\"", "<title>Information</title>", "EXAMPLE, NOT REVIEWED");
        assertThat(html).contains("<bdi dir=\"ltr\" class=\"number\">0808\u00a0157\u00a00123</bdi>");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
    }

    @Test
    void aPageKeepsNothingAndLoadsNothingFromElsewhere() throws Exception {
        MockHttpServletResponse answer = page("ur");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        String html = answer.getContentAsString();
        assertThat(loaded(html)).containsExactlyInAnyOrder("/public/page.css", "/public/page.js", "data:,");
        assertThat(html).doesNotContain("og:", "twitter:", "<form", "style=", "onclick", "Listening line</title>");
    }

    @Test
    void theFirstLinkLeavesWithoutAnyScript() throws Exception {
        String html = page("ur").getContentAsString();
        var link = Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>").matcher(html);
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).startsWith("https://");
        assertThat(link.group()).contains("noreferrer");
    }

    @Test
    void theStyleLoadsOnlyFontsThatThisProgramHolds() throws Exception {
        String css = new String(
                PublicPagesTest.class
                        .getResourceAsStream("/static/public/page.css")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        var urls = Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(css);
        List<String> fonts = new ArrayList<>();
        while (urls.find()) {
            fonts.add(urls.group(1));
        }
        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(font -> assertThat(PublicPagesTest.class.getResource(font))
                        .as(font)
                        .isNotNull());
        assertThat(css.length()).isLessThan(10_000);
    }

    @Test
    void aClaimWhoseVerificationRanOutIsDroppedAndTheRestStays() throws Exception {
        services.verify(WORKER, service, fact(ClaimId.of("no-report-needed"), TODAY.minusDays(1)));
        String html = page("en-GB").getContentAsString();
        assertThat(html).doesNotContain("report").contains("Our help is free", "tel:08081570123");
    }

    @Test
    void wordsThatWereWithdrawnLeaveANumberAndNothingElse() throws Exception {
        holds.put(LanguageTag.of("ur"), new Hold(HoldKind.WITHDRAWN, "Withdrawn"));
        String html = page("ur").getContentAsString();
        assertThat(html).contains("href=\"tel:08081570123\"", "اردو").doesNotContain("پولیس", "<h1>");
    }

    @Test
    void aRetiredNumberGivesWayToOneThatWorks() throws Exception {
        MockHttpServletResponse before = page("ur");
        assertThat(before.getContentAsString()).contains("tel:08081570123");
        number("0808 157 0456");
        services.retireRoute(WORKER, service, route);
        assertThat(page("ur").getContentAsString()).contains("tel:08081570456").doesNotContain("0123");
    }

    @Test
    void aServiceWithoutAnyNumberLeftStillLeadsSomewhere() throws Exception {
        services.retireRoute(WORKER, service, route);
        assertThat(page("ur").getContentAsString()).contains("tel:999");
    }

    @Test
    void aPageLeadsToItselfInOtherLanguagesThatStand() throws Exception {
        PageId polish = id("pl");
        PageId somali = id("so");
        holds.put(LanguageTag.of("so"), new Hold(HoldKind.WITHDRAWN, "Withdrawn"));
        assertThat(page("ur").getContentAsString())
                .contains("href=\"/s/" + polish.value() + "\" lang=\"pl\"")
                .doesNotContain(somali.value());
    }

    @Test
    void aCodeIsCountedForItsMonthAndLeadsToAnAddressWithoutIt() throws Exception {
        ShortCode code = site.codes.issue(OURS, id("ur"), new VenueId(7));
        for (int i = 0; i < 3; i++) {
            MockHttpServletResponse answer = browser.perform(
                            get("/c/" + code.value().toLowerCase(java.util.Locale.ROOT)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getHeader("Location")).isEqualTo("/s/" + id("ur").value());
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        }
        browser.perform(head("/c/" + code.value()));
        browser.perform(get("/c/" + code.value()).header("Sec-Purpose", "prefetch;prerender"));
        assertThat(new OpeningCounts(jdbc).between(OURS, YearMonth.of(2026, 10), YearMonth.of(2026, 10)))
                .containsExactly(new Opening(code.value(), new VenueId(7), YearMonth.of(2026, 10), 3));
    }

    @Test
    void nothingOfAVisitorHasAColumn() {
        assertThat(jdbc.sql("select lower(column_name) from information_schema.columns"
                                + " where lower(table_name) in ('opening_count', 'short_code', 'safe_page')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "code",
                        "of_month",
                        "openings",
                        "code",
                        "organisation",
                        "page",
                        "venue",
                        "issued_on",
                        "id",
                        "organisation",
                        "service",
                        "message",
                        "tag",
                        "route");
    }

    @Test
    void anUnknownCodeSaysSoAndKeepsNothing() throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get("/c/whatever")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getContentAsString()).contains("<title>Information</title>");
    }

    private MockHttpServletResponse page(String tag) throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get("/s/" + id(tag).value())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private PageId id(String tag) {
        return site.pages.page(OURS, service, route, MESSAGE, LanguageTag.of(tag));
    }

    private RouteId number(String digits) {
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

    private static Fact fact(ClaimId claim, LocalDate expires) {
        return new Fact(claim, true, "Sana Iqbal", TODAY.minusYears(1), "Called the manager", expires);
    }

    private static List<String> loaded(String html) {
        var sources = Pattern.compile("(?:<link [^>]*href|src)=\"([^\"]+)\"").matcher(html);
        List<String> found = new ArrayList<>();
        while (sources.find()) {
            found.add(sources.group(1));
        }
        return found;
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
