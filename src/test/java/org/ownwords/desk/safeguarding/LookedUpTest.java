package org.ownwords.desk.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.account.Audit;
import org.ownwords.account.AuditEntry;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.delivery.LookUp;
import org.ownwords.delivery.LookUps;
import org.ownwords.desk.Desk;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking one contact up: for a reason, and never unknown to the safeguarding lead. */
@Desk.Test
class LookedUpTest {

    private static final String NUMBER = "07700 900123";

    @Autowired
    private Desk desk;

    private OrganisationId organisation = new OrganisationId(0);
    private Person worker = someone();
    private Person lead = someone();

    @BeforeEach
    void people() {
        organisation = desk.organisation();
        worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
        lead = desk.person(organisation, "Grace Example", Role.SAFEGUARDING_LEAD);
    }

    @Test
    void isNewsForTheSafeguardingLeadUntilSheReadsIt() throws Exception {
        assertThat(desk.page(lead, "/safeguarding")).doesNotContain("People who were looked up");
        lookUp(worker, NUMBER, "Asked for no more texts");
        assertThat(desk.page(lead, "/safeguarding"))
                .contains("People who were looked up", "Nasreen Example", "Asked for no more texts", "Nobody was found")
                .doesNotContain("900123");
        assertThat(desk.page(lead, "/")).contains("People looked up");
        desk.leadsTo(lead, post("/safeguarding/look-ups/" + only().id() + "/read"));
        assertThat(desk.page(lead, "/safeguarding")).doesNotContain("People who were looked up");
        assertThat(desk.the(Audit.class).newest(organisation, 0, 2))
                .extracting(AuditEntry::action)
                .containsExactly("contact.look-up-read", "contact.look-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "rang from 07700 900 123", "writes as somebody@example.org"})
    void needsAReasonThatNamesNoNumberOrAddress(String reason) throws Exception {
        assertThat(lookUp(worker, NUMBER, reason)).contains("There is a problem", "#why");
        assertThat(desk.the(LookUps.class).unread(organisation)).isEmpty();
    }

    @Test
    void aLeadsOwnLookIsReadByAnotherLead() throws Exception {
        Person second = desk.person(organisation, "Second Lead", Role.SAFEGUARDING_LEAD);
        lookUp(lead, NUMBER, "Asked to be written to again");
        String read = "/safeguarding/look-ups/" + only().id() + "/read";
        assertThat(desk.refused(lead, post(read))).contains("You looked this person up yourself");
        desk.leadsTo(second, post(read));
        assertThat(desk.the(LookUps.class).unread(organisation)).isEmpty();
    }

    @Test
    void isNoNewsOfAnotherOrganisation() throws Exception {
        lookUp(worker, NUMBER, "Asked for no more texts");
        Person elsewhere = desk.person(desk.organisation(), "Elsewhere", Role.SAFEGUARDING_LEAD);
        assertThat(desk.page(elsewhere, "/safeguarding")).doesNotContain("Nasreen Example");
        desk.leadsTo(elsewhere, post("/safeguarding/look-ups/" + only().id() + "/read"));
        assertThat(desk.the(LookUps.class).unread(organisation)).hasSize(1);
    }

    private String lookUp(Person by, String number, String reason) throws Exception {
        return desk.refused(by, post("/contacts/find").param("address", number).param("reason", reason));
    }

    private LookUp only() {
        List<LookUp> unread = desk.the(LookUps.class).unread(organisation);
        assertThat(unread).hasSize(1);
        return unread.get(0);
    }

    private static Person someone() {
        return new Person(
                new org.ownwords.account.PersonId(0),
                new OrganisationId(0),
                "",
                "",
                java.util.Set.of(),
                java.util.Set.of());
    }
}
