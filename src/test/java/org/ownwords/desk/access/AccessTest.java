package org.ownwords.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;

/** Every address that the program answers: who may open it, and what a stranger's browser is left with. */
class AccessTest extends EveryAddress {

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
}
