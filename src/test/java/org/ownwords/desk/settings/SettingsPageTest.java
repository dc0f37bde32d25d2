package org.ownwords.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.campaign.CampaignRules;
import org.ownwords.campaign.QuietHours;
import org.ownwords.campaign.Rules;
import org.ownwords.campaign.SegmentPrice;
import org.ownwords.desk.Desk;
import org.ownwords.review.Deletion;
import org.ownwords.review.Deletions;
import org.ownwords.review.RetentionPeriods;
import org.ownwords.review.link.Invitations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What an administrator settles, and what nobody may. */
@Desk.Test
class SettingsPageTest {

    @Autowired
    private Desk desk;

    @Test
    void moreHoursCanBeKeptQuietAndTheAuditTellsWho() throws Exception {
        OrganisationId organisation = desk.organisation();
        Person administrator = desk.person(organisation, "Ada Example", Role.ADMINISTRATOR);
        assertThat(desk.page(administrator, "/settings")).contains("value=\"20:00\"", "value=\"1000\"");
        desk.leadsTo(administrator, form("18.30", "10", "13:15", "£2,500.50", "4.2p"));
        assertThat(desk.the(Rules.class).of(organisation))
                .isEqualTo(new CampaignRules(
                        new QuietHours(LocalTime.of(18, 30), LocalTime.of(10, 0), LocalTime.of(13, 15)),
                        250_050,
                        Optional.of(new SegmentPrice(420))));
        assertThat(desk.page(administrator, "/settings"))
                .contains("value=\"18:30\"", "value=\"2500.50\"", "value=\"4.2\"");
        assertThat(desk.the(Audit.class).newest(organisation, 0, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("campaign.rules");
                    assertThat(entry.person()).isEqualTo(administrator.id());
                });
        assertThat(desk.the(Rules.class).of(desk.organisation())).isEqualTo(CampaignRules.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "20:01; 9:00; 12:00; 1000; #from",
                "20:00; 8:59; 12:00; 1000; #until",
                "20:00; 9:00; 11:59; 1000; #sunday",
                "12:30; 12:00; 12:00; 1000; #until",
                "15:00; 9:00; 14:30; 1000; #sunday",
                "20:00; 9:00; 23:30; 1000; #sunday",
                "9:00; 10:00; 12:00; 1000; #until",
                "late; 9:00; 12:00; 1000; #from",
                "20:00; 9:00; 12:00; much; #limit",
                "20:00; 9:00; 12:00; 1000000.01; #limit"
            })
    void whatIsWiderThanUsualOrCannotBeReadIsRefusedAndKept(
            String from, String until, String sunday, String limit, String field) throws Exception {
        OrganisationId organisation = desk.organisation();
        Person administrator = desk.person(organisation, "Ada Example", Role.ADMINISTRATOR);
        assertThat(desk.refused(administrator, form(from, until, sunday, limit, "")))
                .contains(
                        "There is a problem",
                        "href=\"" + field + "\"",
                        "value=\"" + from + "\"",
                        "value=\"" + until + "\"",
                        "value=\"" + sunday + "\"",
                        "value=\"" + limit + "\"");
        assertThat(desk.the(Rules.class).of(organisation)).isEqualTo(CampaignRules.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"0", "100.01", "4.255", "four", "-1"})
    void aPriceThatIsNoneIsRefusedAndKept(String segment) throws Exception {
        OrganisationId organisation = desk.organisation();
        Person administrator = desk.person(organisation, "Ada Example", Role.ADMINISTRATOR);
        assertThat(desk.refused(administrator, form("20:00", "9:00", "12:00", "1000", segment)))
                .contains("href=\"#segment\"", "value=\"" + segment + "\"");
        assertThat(desk.the(Rules.class).of(organisation).segmentPrice()).isEmpty();
    }

    @Test
    void shorterPeriodsAreSettledAndTheRecordOfDeletionsTellsHowManyAndWhyAndNeverWhat() throws Exception {
        OrganisationId organisation = desk.organisation();
        Person administrator = desk.person(organisation, "Ada Example", Role.ADMINISTRATOR);
        Person lead = desk.person(organisation, "Grace Example", Role.SAFEGUARDING_LEAD);
        Person worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
        assertThat(desk.page(administrator, "/settings")).contains("name=\"notes\"", "value=\"365\"", "value=\"90\"");
        assertThat(desk.refused(administrator, periods("366", "many", "35")))
                .contains("href=\"#names\"", "value=\"366\"", "value=\"many\"");
        assertThat(desk.refused(administrator, periods("366", "200", "35"))).contains("href=\"#notes\"");
        desk.leadsTo(administrator, periods("60", "200", " 35 "));
        Invitations invitations = desk.the(Invitations.class);
        invitations.forget(worker.actor(), invitations.guest(worker.actor(), "Zarina", Optional.empty()));
        desk.the(Deletions.class)
                .add(
                        organisation,
                        new Deletion(
                                desk.clock().instant(),
                                Map.of(Deletion.Kind.VOICES, 3),
                                Optional.of(new RetentionPeriods(60, 200, 35))));
        for (Person reader : List.of(administrator, lead)) {
            assertThat(desk.page(reader, "/deletions").replaceAll("(\\s*<[^>]*>\\s*)+", "|"))
                    .contains(
                            "kept 60 days after the session",
                            "Voice notes of reviewers|3|Their time was over: 35 days",
                            "Names of reviewers by link|1|Somebody deleted them sooner")
                    .doesNotContain("Zarina");
        }
        assertThat(desk.send(worker, get("/deletions")).getStatus()).isEqualTo(403);
        Person elsewhere = desk.person(desk.organisation(), "Eve Example", Role.ADMINISTRATOR);
        assertThat(desk.page(elsewhere, "/deletions")).contains("Nothing was deleted yet", "kept 365 days");
    }

    private static MockHttpServletRequestBuilder periods(String notes, String names, String voices) {
        return post("/settings/retention")
                .param("notes", notes)
                .param("names", names)
                .param("voices", voices);
    }

    private static MockHttpServletRequestBuilder form(
            String from, String until, String sunday, String limit, String segment) {
        return post("/settings")
                .param("from", from)
                .param("until", until)
                .param("sunday", sunday)
                .param("limit", limit)
                .param("segment", segment);
    }
}
