package org.ownwords.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.command.Ownwords;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The staff pages of the whole application, empty but for what a test invents: each test takes an organisation of its own. */
public final class Desk {

    /** One application for every test that carries it. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @SpringBootTest(
            classes = Ownwords.class,
            properties = {
                "ownwords.demo=true",
                "ownwords.data=target/desk/data",
                "ownwords.keys=target/desk/keys",
                "ownwords.public-address=http://localhost:8080",
                "spring.datasource.url=jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1"
            })
    @AutoConfigureMockMvc
    @Import(Desk.class)
    public @interface Test {}

    private final MockMvc browser;
    private final ApplicationContext app;
    private int number;

    /** Before the demo looks for an organisation, so that it adds none of its own. */
    Desk(MockMvc browser, ApplicationContext app) {
        this.browser = browser;
        this.app = app;
        organisation();
    }

    /** A service of the application. */
    public <T> T the(Class<T> type) {
        return app.getBean(type);
    }

    public Clock clock() {
        return the(Clock.class);
    }

    /** A new delivering organisation. */
    public OrganisationId organisation() {
        return the(Accounts.class).addOrganisation("Desk " + ++number, OrganisationKind.DELIVERING, true);
    }

    /** Somebody of it with those roles. */
    public Person person(OrganisationId organisation, String name, Role... roles) {
        String signIn = "somebody-" + ++number + "@example.org";
        the(Accounts.class).addPerson(organisation, name, signIn, "lantern-orchard-seven", Set.of(roles), Set.of());
        return the(Accounts.class).bySignIn(signIn).orElseThrow();
    }

    /** The page as that person sees it. */
    public String page(Person person, String address) throws Exception {
        MockHttpServletResponse answer = browser.perform(get(address).with(user(SignedIn.as(person))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return body(answer);
    }

    /** What a form of that person is answered with. */
    public MockHttpServletResponse send(Person person, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return browser.perform(request.with(user(SignedIn.as(person))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** Where the answer leads. */
    public String leadsTo(Person person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse answer = send(person, request);
        assertThat(answer.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    /** The page that refuses the form: not an error page. */
    public String refused(Person person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse answer = send(person, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return body(answer);
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
