package org.ownwords.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.account.Role.COMMISSIONER;
import static org.ownwords.account.Role.OUTREACH_WORKER;
import static org.ownwords.account.Role.REVIEWER;
import static org.ownwords.account.Role.SAFEGUARDING_LEAD;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.command.Ownwords;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.Communities;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.ConfirmedFallback;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.directory.Venue;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.ownwords.message.CatalogueFile;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantFile;
import org.ownwords.message.Variants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of the directory and of review in a real browser, wide and narrow, left to right and right to left, by axe and by use. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        classes = Ownwords.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ownwords.demo=true",
            "ownwords.data=target/browser-data",
            "ownwords.keys=target/browser-keys",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "server.servlet.session.cookie.secure=false"
        })
class DirectoryAndReviewBrowserTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String MESSAGE = "independent-free-no-report";
    private static final AreaCode WEST_YORKSHIRE = new AreaCode("E23000010");

    @LocalServerPort
    private int port;

    private final Accounts accounts;
    private final Communities communities;
    private final Services services;
    private final Venues venues;
    private final Catalogues catalogues;
    private final Variants variants;
    private final LanguageTable languages;
    private final LocalDate today;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));
    private OrganisationId organisation = new OrganisationId(0);
    private long service;
    private long community;
    private long venue;

    @Autowired
    DirectoryAndReviewBrowserTest(
            Accounts accounts,
            Communities communities,
            Services services,
            Venues venues,
            Catalogues catalogues,
            Variants variants,
            LanguageTable languages,
            Clock clock) {
        this.accounts = accounts;
        this.communities = communities;
        this.services = services;
        this.venues = venues;
        this.catalogues = catalogues;
        this.variants = variants;
        this.languages = languages;
        this.today = London.today(clock);
    }

    @BeforeAll
    void anOrganisationWithAllThatThePagesShow() throws IOException {
        organisation = accounts.addOrganisation("Open Door Bradford", OrganisationKind.DELIVERING, true);
        Actor worker = person("worker", OUTREACH_WORKER);
        person("lead", SAFEGUARDING_LEAD);
        person("first", REVIEWER);
        person("second", REVIEWER);
        person("third", REVIEWER);
        person("commissioner", COMMISSIONER);
        CommunityId mirpuri = communities.add(
                worker, WEST_YORKSHIRE, "Mirpuri families in Manningham", LanguageTag.of("phr-x-mirpuri"));
        communities.confirmFallback(
                worker,
                mirpuri,
                new ConfirmedFallback(
                        Medium.WRITTEN, List.of(LanguageTag.of("ur")), "Nasreen", today, "Session at the library"));
        community = mirpuri.value();
        venue = venues.add(
                        worker,
                        new Venue(
                                new VenueId(0),
                                organisation,
                                WEST_YORKSHIRE,
                                "Corner barber",
                                "barber",
                                "1 Example Street",
                                "Men alone; not with family",
                                Optional.of(today)))
                .value();
        addService(worker);
        catalogues.merge(
                worker, CatalogueFile.read("messages.yaml", Files.readString(Path.of("translations/messages.yaml"))));
        for (String tag : List.of("en-GB", "ur", "pl", "bn")) {
            save(worker, tag);
        }
    }

    private void addService(Actor worker) {
        ServiceId id = services.add(
                worker,
                new Service(
                        new ServiceId(0),
                        organisation,
                        WEST_YORKSHIRE,
                        0,
                        "Listening line",
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of()));
        RouteId route = services.addRoute(
                worker,
                id,
                new ContactRoute(
                        new RouteId(0),
                        id,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0123",
                        "Day and night",
                        Set.of(LanguageTag.of("en-GB"), LanguageTag.of("ur")),
                        false,
                        List.of()));
        services.verify(worker, id, fact("no-report-needed", true, today.plusDays(30)));
        services.verify(worker, id, fact("anonymous", false, today.plusYears(1)));
        services.verify(worker, id, fact("independent-of-police", true, today.minusDays(1)));
        services.verify(worker, id, route, fact("free", true, today.plusYears(1)));
        service = id.value();
    }

    private Fact fact(String claim, boolean holds, LocalDate expires) {
        return new Fact(ClaimId.of(claim), holds, "Sana Iqbal", today.minusYears(1), "Called the manager", expires);
    }

    private void save(Actor worker, String tag) throws IOException {
        String name = "translations/" + MESSAGE + "/" + tag + ".md";
        VariantContent file = VariantFile.read(name, Files.readString(Path.of(name)), catalogues.current(), languages);
        variants.save(
                worker,
                new VariantContent(file.id(), Origin.TRANSLATED, file.source(), file.frontMatter(), file.sections()),
                variants.latest(file.id()).map(Revision::id));
    }

    private Actor person(String name, Role role) {
        var id = accounts.addPerson(organisation, "Example " + name, name, PASSWORD, Set.of(role), Set.of());
        return new Actor(organisation, id);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void everyPageOfTheDirectoryIsAccessibleWideAndNarrow() {
        try (Page page = signedIn("worker")) {
            look(page, "/communities", "communities");
            look(page, "/communities/new", "community-new");
            look(page, "/communities/" + community, "community");
            look(page, "/communities/" + community + "/spoken", "fallback");
            look(page, "/services", "services");
            look(page, "/services/new", "service-new");
            look(page, "/services/" + service, "service");
            look(page, "/services/" + service + "/routes/new", "route-new");
            look(page, "/services/" + service + "/facts/no-report-needed", "fact");
            look(page, "/venues", "venues");
            look(page, "/venues/new", "venue-new");
            look(page, "/venues/" + venue, "venue");
            look(page, "/areas", "areas");
            look(page, "/areas/E23000010", "area");
        }
    }

    @Test
    void aRefusedFallbackSaysWhyAndKeepsWhatWasTyped() {
        try (Page page = signedIn("worker")) {
            page.navigate(address("/communities/" + community + "/spoken"));
            page.selectOption("#order", "hi");
            page.fill("#confirmedBy", "Nasreen");
            page.click("main button[type=submit]");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.textContent(".govuk-error-summary")).contains("must never be given", "Say how it is known");
            assertThat(page.inputValue("#confirmedBy")).isEqualTo("Nasreen");
            assertThat(page.inputValue("#order")).isEqualTo("hi");
            accessible(page, "fallback-refused");
        }
    }

    @Test
    void turningAFactFalseNamesTheTextsThatItHolds() {
        try (Page page = signedIn("lead")) {
            page.navigate(address("/services/" + service + "/facts/right-to-support"));
            assertThat(page.textContent("main")).contains("texts that say so are held at once");
            page.check("#answer-2");
            page.fill("#evidence", "They turned a woman away");
            page.click("main button[type=submit]");
            assertThat(page.url()).endsWith("/services/" + service + "#facts");
            assertThat(page.textContent("main")).contains("Recorded as not true", "They turned a woman away");
        }
    }

    @Test
    void twoReviewersWhoSeeNothingOfEachOtherAndALeadWhoSigns() {
        String text = "/review/" + MESSAGE + "/ur/sms";
        try (Page page = signedIn("first")) {
            look(page, "/review?language=ur", "review-list");
            look(page, text, "review-reviewer");
            assertThat(page.locator("[lang=ur][dir=rtl]").count()).isPositive();
            page.check("input[name=decision][value=APPROVE]");
            page.click("main form[action$=verdict] button[type=submit]");
            assertThat(page.textContent(".govuk-error-summary")).contains("Choose what the text tells its reader");
            accessible(page, "review-refused");
            judge(page, text, "Spoken like us");
            page.check("#pressed");
            page.click("main form[action$=verdict] button[type=submit]");
            assertThat(page.textContent("main")).contains("Your judgement was recorded");
        }
        try (Page page = signedIn("second")) {
            page.navigate(address(text));
            assertThat(page.textContent("main"))
                    .doesNotContain("Example first", "Spoken like us", "pressed:", "1 of 2");
            judge(page, text, "");
            page.click("main form[action$=verdict] button[type=submit]");
        }
        try (Page page = signedIn("lead")) {
            look(page, "/review?language=ur", "review-lead-list");
            look(page, text, "review-lead");
            assertThat(page.textContent("main")).contains("2 of 2", "Spoken like us", "Example first", "was pressed");
            page.fill("#channel", "Texts to numbers that people gave us");
            page.check("#previewSeen");
            page.fill("#reason", "Neutral on a locked screen");
            page.click("form[action$=sign-off] button[type=submit]");
            assertThat(page.textContent(".govuk-error-summary")).contains("Read the notes");
            page.check("#notesConsidered");
            page.click("form[action$=sign-off] button[type=submit]");
            assertThat(page.textContent("main")).contains("Signed off.");
        }
    }

    @Test
    void aCommissionerSeesAreasAndNothingElseOfTheDirectory() {
        try (Page page = signedIn("commissioner")) {
            assertThat(page.navigate(address("/areas/E23000010")).status()).isEqualTo(200);
            assertThat(page.navigate(address("/services")).status()).isEqualTo(403);
            assertThat(page.navigate(address("/review")).status()).isEqualTo(403);
        }
    }

    private void judge(Page page, String text, String comment) {
        page.navigate(address(text));
        for (Locator question : page.locator("fieldset:has(input[name^=q-])").all()) {
            question.locator("input[value=YES]").check();
        }
        page.check("input[name=decision][value=APPROVE]");
        page.fill("#comment", comment);
    }

    private void look(Page page, String path, String name) {
        page.navigate(address(path));
        accessible(page, name);
    }

    /** No finding of WCAG 2.2 AA at either width, no sideways scrolling of a phone's page, and a picture of each. */
    private void accessible(Page page, String name) {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            List<Rule> violations =
                    new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
            assertThat(violations)
                    .as("%s at %s", name, width)
                    .extracting(Rule::getId)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s scrolls sideways at %s", name, width)
                    .isEqualTo(true);
            page.screenshot(new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pictures/" + name + "-" + width + ".png")));
        }
    }

    private Page signedIn(String name) {
        Page page = browser.newContext().newPage();
        page.navigate(address("/sign-in"));
        page.fill("input[name=name]", name);
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
