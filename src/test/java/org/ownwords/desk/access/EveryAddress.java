package org.ownwords.desk.access;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.command.Ownwords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the program answers, and people to open it. */
@SpringBootTest(classes = Ownwords.class, properties = "ownwords.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // Spring and the first method fill it
abstract class EveryAddress {
    static final Set<String> OPEN = Set.of("/sign-in", "/first/{token}", "/password/{token}", "/error", "/{error}");

    private static final Path FOLDER = temporary();

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    MockMvc web;
    OrganisationId organisation;
    private int number;

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
        organisation = accounts.addOrganisation(
                "Access test of " + getClass().getSimpleName(), OrganisationKind.DELIVERING, true);
    }

    record Address(HttpMethod method, String pattern) {

        String path() {
            return pattern.replaceAll("\\{\\*?(id|[a-z]*Id)}", "1").replaceAll("\\{[^}]*}", "x");
        }

        boolean isPublic() {
            return PublicPages.isPublic(pattern);
        }
    }

    List<Address> addresses() {
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

    /** The status of the answer; a page that was reached and failed on made-up input counts as an error of its own. */
    int status(RequestBuilder asked) throws Exception {
        try {
            return web.perform(asked).andReturn().getResponse().getStatus();
        } catch (ServletException reached) {
            return 500;
        }
    }

    SignedIn signedIn(Role... roles) {
        PersonId id = accounts.addPerson(
                organisation,
                "Somebody",
                "somebody-" + organisation.value() + "-" + ++number,
                "lantern-orchard-seven",
                Set.of(roles),
                Set.of());
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
