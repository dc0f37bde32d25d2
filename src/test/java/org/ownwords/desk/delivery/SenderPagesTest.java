package org.ownwords.desk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.desk.Desk;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads replies: named by a worker, and until then nothing leaves. */
@Desk.Test
class SenderPagesTest {

    @Autowired
    private Desk desk;

    private OrganisationId organisation = new OrganisationId(0);
    private Person worker = new Person(new PersonId(0), organisation, "", "", Set.of(), Set.of());

    @BeforeEach
    void people() {
        organisation = desk.organisation();
        worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
    }

    @Test
    void aWorkerNamesWhoReadsRepliesAndWhen() throws Exception {
        assertThat(desk.page(worker, "/contacts/senders")).contains("Nobody: no campaign leaves");
        assertThat(desk.the(Senders.class).covered(organisation, Channel.SMS)).isFalse();
        desk.leadsTo(
                worker,
                post("/contacts/senders/sms")
                        .param("name", " Grace Example ")
                        .param("days", "MON", "FRI")
                        .param("from", "9")
                        .param("until", "16.30"));
        assertThat(desk.the(Senders.class).of(organisation, Channel.SMS).flatMap(Sender::cover))
                .contains(new Sender.Cover(
                        "Grace Example",
                        new SafeTimes(
                                LocalTime.of(9, 0), LocalTime.of(16, 30), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))));
        assertThat(desk.the(Senders.class).covered(organisation, Channel.SMS)).isTrue();
        assertThat(desk.the(Senders.class).covered(organisation, Channel.EMAIL)).isFalse();
        assertThat(desk.page(worker, "/contacts/senders")).contains("Grace Example", "Mon, Fri, 09:00 to 16:30");
        assertThat(desk.the(Audit.class).newest(organisation, 0, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("sender.set");
                    assertThat(entry.detail()).contains("Grace Example", "MON FRI");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'', MON, 9:00, 17:00, #name",
        "Grace, '', 9:00, 17:00, #days",
        "Grace, MON, 17:00, 9:00, #from",
        "Grace, MON, nine, 17:00, #from",
        "Grace, MON, '', '', #from"
    })
    void whatCannotBeReadIsRefusedAndKept(String name, String days, String from, String until, String field)
            throws Exception {
        assertThat(desk.refused(
                        worker,
                        post("/contacts/senders/email")
                                .param("name", name)
                                .param("days", days)
                                .param("from", from)
                                .param("until", until)))
                .contains("href=\"" + field + "\"", "value=\"" + name + "\"", "value=\"" + from + "\"");
        assertThat(desk.the(Senders.class).covered(organisation, Channel.EMAIL)).isFalse();
    }
}
