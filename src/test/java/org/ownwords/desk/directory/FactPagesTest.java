package org.ownwords.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.desk.Desk;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.Fact;
import org.ownwords.directory.HoldsFor;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.springframework.beans.factory.annotation.Autowired;

/** What is true of every service, and what somebody should ask next. */
@Desk.Test
class FactPagesTest {

    private static final List<String> CLAIMS =
            List.of("kept-late", "kept-soon", "kept-false", "kept-well", "kept-open");

    @Autowired
    private Desk desk;

    private OrganisationId organisation;
    private Person worker;
    private ServiceId service;
    private LocalDate today;

    @BeforeEach
    void aServiceWithFacts() {
        organisation = desk.organisation();
        worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
        today = London.today(desk.clock());
        desk.the(Catalogues.class)
                .merge(
                        worker.actor(),
                        new Catalogue(
                                CLAIMS.stream()
                                        .map(id -> new ClaimDefinition(
                                                ClaimId.of(id), "Claim " + id, "Is it?", HoldsFor.SERVICE, Set.of()))
                                        .toList(),
                                List.of()));
        service = desk.the(Services.class)
                .add(
                        worker.actor(),
                        new Service(
                                new ServiceId(0),
                                organisation,
                                new AreaCode("E23000010"),
                                0,
                                "Quiet line",
                                "everyone",
                                0,
                                false,
                                List.of(),
                                List.of()));
        verify("kept-late", true, today.minusDays(1));
        verify("kept-soon", true, today.plusDays(1));
        verify("kept-false", false, today.plusYears(1));
        verify("kept-well", true, today.plusDays(61));
    }

    private void verify(String claim, boolean holds, LocalDate expires) {
        desk.the(Services.class)
                .verify(
                        worker.actor(),
                        service,
                        new Fact(ClaimId.of(claim), holds, "Sana", today.minusDays(90), "Called", expires));
    }

    @Test
    void everyClaimOfEveryServiceStandsInWordsAndLeadsToItsQuestion() throws Exception {
        String page = desk.page(worker, "/services/facts").replaceAll("\\s+", " ");
        String next = page.substring(page.indexOf("What to ask next"), page.indexOf(">Everything<"));
        assertThat(next).doesNotContain("kept-well");
        assertThat(List.of(
                        next.indexOf("Claim kept-false"),
                        next.indexOf("Claim kept-late"),
                        next.indexOf("Claim kept-soon")))
                .isSorted()
                .doesNotContain(-1);
        assertThat(page.substring(page.indexOf(">Everything<")))
                .contains("Not true", "Run out", "1 day left", "Nobody asked")
                .contains("href=\"/services/" + service.value() + "/facts/kept-soon\"");
        Person stranger = desk.person(desk.organisation(), "Stan Example", Role.OUTREACH_WORKER);
        assertThat(desk.page(stranger, "/services/facts")).doesNotContain("Quiet line");
        Person commissioner = desk.person(organisation, "Cora Example", Role.COMMISSIONER);
        assertThat(desk.send(commissioner, get("/services/facts")).getStatus()).isEqualTo(403);
    }

    @Test
    void whatRunsOutStandsInTheWorkOfThoseWhoCanAskAgain() throws Exception {
        assertThat(desk.page(worker, "/work"))
                .contains("Claim kept-late", "has run out", "Claim kept-soon", "runs out in 1 day")
                .doesNotContain("Claim kept-well", "Claim kept-false");
        assertThat(desk.page(worker, "/"))
                .contains("Facts to verify again", "1 verification has run out, and new sends and prints are held.");
        desk.the(Accounts.class)
                .addPerson(
                        organisation,
                        "Else Example",
                        "else-" + service.value() + "@example.org",
                        "lantern-orchard-seven",
                        Set.of(Role.OUTREACH_WORKER),
                        Set.of("E23000009"));
        Person elsewhere = desk.the(Accounts.class)
                .bySignIn("else-" + service.value() + "@example.org")
                .orElseThrow();
        assertThat(desk.page(elsewhere, "/work")).doesNotContain("kept-late");
    }

    @Test
    void anAnswerOfNoLeadsToWhatIsHeld() throws Exception {
        assertThat(desk.leadsTo(
                        worker,
                        post("/services/" + service.value() + "/facts/kept-well")
                                .param("answer", "no")
                                .param("verifiedBy", "Sana")
                                .param("evidence", "Called again")
                                .param("verifiedOn-day", String.valueOf(today.getDayOfMonth()))
                                .param("verifiedOn-month", String.valueOf(today.getMonthValue()))
                                .param("verifiedOn-year", String.valueOf(today.getYear()))
                                .param("expires-day", "1")
                                .param("expires-month", "1")
                                .param("expires-year", String.valueOf(today.getYear() + 1))))
                .isEqualTo("/services/" + service.value() + "#held");
    }
}
