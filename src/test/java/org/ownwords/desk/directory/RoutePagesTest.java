package org.ownwords.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Desk;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours and languages of a route, as a worker changes them. */
@Desk.Test
class RoutePagesTest {

    @Autowired
    private Desk desk;

    @Test
    void aWorkerChangesHoursAndLanguagesAndTheAuditTellsBothStates() throws Exception {
        OrganisationId organisation = desk.organisation();
        Person worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
        Services services = desk.the(Services.class);
        ServiceId service = services.add(
                worker.actor(),
                new Service(
                        new ServiceId(0),
                        organisation,
                        new AreaCode("E23000010"),
                        0,
                        "A line",
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of()));
        RouteId route = services.addRoute(
                worker.actor(),
                service,
                new ContactRoute(
                        new RouteId(0),
                        service,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0123",
                        "Day and night",
                        Set.of(LanguageTag.of("ur")),
                        false,
                        List.of()));
        String address = "/services/" + service.value() + "/routes/" + route.value();
        assertThat(desk.page(worker, "/services/" + service.value())).contains("href=\"" + address + "\"");
        assertThat(desk.page(worker, address)).contains("Day and night", "<option value=\"ur\" selected>");
        assertThat(desk.refused(worker, post(address).param("hours", "").param("answersIn", "pl", "")))
                .contains("href=\"#hours\"", "<option value=\"pl\" selected>");
        desk.leadsTo(worker, post(address).param("hours", "Weekdays").param("answersIn", "pl", "ur", ""));
        assertThat(desk.page(worker, "/services/" + service.value())).contains("Weekdays", "Polish");
        assertThat(desk.the(Audit.class).newest(organisation, 0, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("service.change-route");
                    assertThat(entry.detail()).contains("Day and night, ur; now Weekdays, pl ur");
                });
    }
}
