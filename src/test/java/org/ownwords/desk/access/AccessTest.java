package org.ownwords.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.command.Ownwords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the program answers: who may open it, and what a stranger's browser is left with. */
@SpringBootTest(classes = Ownwords.class, properties = "ownwords.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final Set<String> OPEN =
            Set.of("/sign-in", "/first/{token}", "/password/{token}", "/error", "/{error}");

    private static final Path FOLDER = temporary();

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    private MockMvc web;
    private OrganisationId organisation;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry settings) {
        settings.add("ownwords.data", () -> FOLDER.resolve("data").toString());
        settings.add("ownwords.keys", () -> FOLDER.resolve("keys").toString());
    }

    @BeforeAll
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        organisation = accounts.addOrganisation("Access test", OrganisationKind.DELIVERING, true);
    }

    private record Address(HttpMethod method, String pattern) {

        String path() {
            return pattern.replaceAll("\\{\\*?(id|[a-z]*Id)}", "1").replaceAll("\\{[^}]*}", "x");
        }

        boolean isPublic() {
            return PublicPages.isPublic(pattern);
        }
    }

    private List<Address> addresses() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> methods(info.getMethodsCondition().getMethods())
                                .map(method -> new Address(method, pattern))))
                .toList();
    }

    private static Stream<HttpMethod> methods(Set<RequestMethod> declared) {
        return declared.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : declared.stream().map(RequestMethod::asHttpMethod);
    }

    @Test
    void everyStaffAddressAsksAStrangerToSignIn() throws Exception {
        Set<String> answered = new TreeSet<>();
        int walked = 0;
        for (Address address : addresses()) {
            if (address.isPublic() || OPEN.contains(address.pattern())) {
                continue;
            }
            walked++;
            MockHttpServletResponse response = web.perform(
                            request(address.method(), address.path()).with(csrf()))
                    .andReturn()
                    .getResponse();
            if (!"/sign-in".equals(response.getRedirectedUrl())) {
                answered.add(address + " answered " + response.getStatus());
            }
        }
        assertThat(answered).isEmpty();
        assertThat(walked).isGreaterThan(10);
    }

    @Test
    void everyStaffAddressRefusesSomebodyWithoutItsRole() throws Exception {
        SignedIn commissioner = signedIn(Role.COMMISSIONER);
        SignedIn worker = signedIn(Role.OUTREACH_WORKER);
        Set<String> answered = new TreeSet<>();
        for (Address address : addresses()) {
            if (address.isPublic()
                    || OPEN.contains(address.pattern())
                    || address.pattern().equals("/")) {
                continue;
            }
            // No page is for both but areas, which a commissioner may look at.
            boolean refusesOne = false;
            for (SignedIn me : List.of(commissioner, worker)) {
                int status = status(
                        request(address.method(), address.path()).with(csrf()).with(user(me)));
                refusesOne |= status == 403;
            }
            if (!refusesOne && !address.pattern().startsWith("/areas")) {
                answered.add(address.toString());
            }
        }
        assertThat(answered).isEmpty();
    }

    @Test
    void everyChangeNeedsTheTokenOfItsPage() throws Exception {
        SignedIn worker = signedIn(Role.OUTREACH_WORKER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR, Role.COMMISSIONER);
        Set<String> answered = new TreeSet<>();
        for (Address address : addresses()) {
            if (address.isPublic()
                    || address.method() == HttpMethod.GET
                    || address.pattern().equals("/error")) {
                continue;
            }
            int status = status(request(address.method(), address.path()).with(user(worker)));
            if (status != 403) {
                answered.add(address + " answered " + status);
            }
        }
        assertThat(answered).isEmpty();
    }

    @Test
    void everyPublicAddressLeavesNoCookieAndStartsNoSession() throws Exception {
        int walked = 0;
        for (Address address : addresses()) {
            if (!address.isPublic()) {
                continue;
            }
            walked++;
            MvcResult result =
                    web.perform(request(address.method(), address.path())).andReturn();
            MockHttpServletResponse response = result.getResponse();
            assertThat(response.getHeader("Set-Cookie")).as(address.toString()).isNull();
            assertThat(result.getRequest().getSession(false))
                    .as(address.toString())
                    .isNull();
            assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
        }
        assertThat(walked).isPositive();
    }

    /** A link opens its own pages; offered to any other address in whatever way, it is nobody's key. */
    @Test
    void aReviewersLinkOpensNothingButItsReview() throws Exception {
        String token = link();
        assertThat(status(request(HttpMethod.GET, "/r/" + token))).isEqualTo(200);
        Set<String> answered = new TreeSet<>();
        for (Address address : addresses()) {
            if (address.isPublic() || OPEN.contains(address.pattern())) {
                continue;
            }
            String path = address.pattern().replaceAll("\\{[^}]*}", token);
            MockHttpServletResponse response = web.perform(request(address.method(), path)
                            .with(csrf())
                            .param("token", token)
                            .header("Authorization", "Bearer " + token)
                            .header("Referer", "/r/" + token)
                            .cookie(new jakarta.servlet.http.Cookie("ownwords", token)))
                    .andReturn()
                    .getResponse();
            if (!"/sign-in".equals(response.getRedirectedUrl())) {
                answered.add(address + " answered " + response.getStatus());
            }
        }
        assertThat(answered).isEmpty();
        for (String step : List.of("", "/q/1", "/words", "/judge", "/alone", "/send")) {
            String page = web.perform(request(HttpMethod.GET, "/r/" + token + step))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(java.util.regex.Pattern.compile("(?:href|src|action)=\"([^\"]*)\"")
                            .matcher(page)
                            .results()
                            .map(found -> found.group(1)))
                    .as("what %s leads to", step)
                    .allMatch(to -> to.startsWith("/r/" + token)
                            || to.startsWith("/public/")
                            || to.startsWith("#")
                            || to.equals("data:,")
                            || to.equals("https://www.bbc.co.uk/weather"));
            assertThat(page).doesNotContain("Quillfeather", "Access test", "_csrf", "og:");
        }
    }

    private String link() {
        Person worker = signedIn(Role.OUTREACH_WORKER).person();
        var packs = context.getBean(org.ownwords.exchange.ContentPacks.class);
        packs.importPack(worker.actor(), packs.read(org.ownwords.exchange.PackFiles.starter()));
        var invitations = context.getBean(org.ownwords.review.link.Invitations.class);
        var variant = new org.ownwords.message.VariantId(
                org.ownwords.message.MessageId.of("independent-free-no-report"),
                org.ownwords.language.LanguageTag.of("ur"));
        return invitations
                .invite(
                        worker.actor(),
                        invitations.guest(worker.actor(), "Quillfeather", java.util.Optional.empty()),
                        variant,
                        org.ownwords.review.Part.POSTER,
                        7,
                        true)
                .token();
    }

    @ParameterizedTest
    @CsvSource({
        "/work, OUTREACH_WORKER|SAFEGUARDING_LEAD|REVIEWER|CO_DEVELOPER",
        "/invitations, OUTREACH_WORKER|SAFEGUARDING_LEAD",
        "/invitations/payments.csv, OUTREACH_WORKER|SAFEGUARDING_LEAD",
        "/review/disputes, SAFEGUARDING_LEAD",
        "/campaigns, OUTREACH_WORKER|SAFEGUARDING_LEAD",
        "/messages, OUTREACH_WORKER|SAFEGUARDING_LEAD|REVIEWER|CO_DEVELOPER",
        "/messages/a/ur/edit, OUTREACH_WORKER|SAFEGUARDING_LEAD|CO_DEVELOPER",
        "/review, SAFEGUARDING_LEAD|REVIEWER|CO_DEVELOPER",
        "/sessions, OUTREACH_WORKER|SAFEGUARDING_LEAD|CO_DEVELOPER",
        "/sessions/new, OUTREACH_WORKER|SAFEGUARDING_LEAD",
        "/communities, OUTREACH_WORKER|SAFEGUARDING_LEAD|ADMINISTRATOR",
        "/services, OUTREACH_WORKER|SAFEGUARDING_LEAD|ADMINISTRATOR",
        "/venues, OUTREACH_WORKER|SAFEGUARDING_LEAD",
        "/areas, OUTREACH_WORKER|SAFEGUARDING_LEAD|COMMISSIONER|ADMINISTRATOR",
        "/surveys, OUTREACH_WORKER|SAFEGUARDING_LEAD",
        "/handset, OUTREACH_WORKER|SAFEGUARDING_LEAD",
        "/replies, SAFEGUARDING_LEAD",
        "/safeguarding, SAFEGUARDING_LEAD",
        "/figures, COMMISSIONER",
        "/figures/1.csv, COMMISSIONER",
        "/people, ADMINISTRATOR",
        "/audit, ADMINISTRATOR",
        "/settings, ADMINISTRATOR",
        "/of-nobody, ''"
    })
    void opensEachPartToItsRolesAlone(String path, String roles) throws Exception {
        List<String> allowed = List.of(roles.split("\\|"));
        for (Role role : Role.values()) {
            int status = status(request(HttpMethod.GET, path).with(user(signedIn(role))));
            if (allowed.contains(role.name())) {
                assertThat(status).as(role + " at " + path).isNotEqualTo(403);
            } else {
                assertThat(status).as(role + " at " + path).isEqualTo(403);
            }
        }
    }

    @Test
    void endsTheSessionOfSomebodyWhoseRolesAreNoLongerThose() throws Exception {
        Person stranger =
                new Person(new PersonId(999_999), organisation, "Left", "left", Set.of(Role.ADMINISTRATOR), Set.of());
        assertThat(web.perform(request(HttpMethod.GET, "/people").with(user(SignedIn.as(stranger))))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");
    }

    /** The status of the answer; a page that was reached and failed on made-up input counts as an error of its own. */
    private int status(RequestBuilder asked) throws Exception {
        try {
            return web.perform(asked).andReturn().getResponse().getStatus();
        } catch (ServletException reached) {
            return 500;
        }
    }

    private int number;

    private SignedIn signedIn(Role... roles) {
        PersonId id = accounts.addPerson(
                organisation, "Somebody", "somebody-" + ++number, "lantern-orchard-seven", Set.of(roles), Set.of());
        return SignedIn.as(accounts.person(organisation, id).orElseThrow());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("ownwords-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
