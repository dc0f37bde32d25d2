package org.ownwords.desk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.desk.Desk;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.Communities;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.HoldsFor;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@Desk.Test
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SessionPagesTest {

    private static final MessageId MESSAGE = MessageId.of("session-help-is-free");

    private final Desk desk;
    private final OrganisationId ours;
    private final Person worker;
    private final CommunityId community;

    SessionPagesTest(Desk desk) {
        this.desk = desk;
        this.ours = desk.organisation();
        this.worker = desk.person(ours, "Nasreen", Role.OUTREACH_WORKER);
        this.community = desk.the(Communities.class)
                .add(worker.actor(), new AreaCode("E23000010"), "Mirpuri women", LanguageTag.of("pnb"));
        desk.the(Catalogues.class)
                .merge(
                        worker.actor(),
                        new Catalogue(
                                List.of(new ClaimDefinition(ClaimId.of("free"), "Free", "Is it free?", HoldsFor.ROUTE)),
                                List.of(new MessageDefinition(
                                        MESSAGE,
                                        "Help is free",
                                        "So that people know",
                                        "everyone",
                                        Optional.empty(),
                                        Map.of(),
                                        2,
                                        ReviewDepth.GENERAL))));
    }

    @Test
    void aSessionIsWrittenDownAndLedToTheWords() throws Exception {
        String here = desk.leadsTo(worker, form("1.5", "“Muft” sounds cheap"));
        String page = desk.page(worker, here);
        assertThat(page)
                .contains("Mirpuri women", "2 community members, 1 interpreter", "1 hour 30 minutes", "The hall")
                .contains("“Muft” sounds cheap", "not written yet", "Participant 3");
        assertThat(desk.page(worker, "/sessions")).contains("Mirpuri women", "Help is free, Urdu");
        Person author = desk.person(ours, "Kasia", Role.CO_DEVELOPER);
        assertThat(desk.page(author, "/sessions")).doesNotContain("Mirpuri women");
        assertThat(status(author, here)).isEqualTo(404);
        save(author, "ur", "یہ مدد مفت ہے۔");
        assertThat(desk.page(author, here))
                .contains("“Muft” sounds cheap")
                .doesNotContain("<textarea", "Delete all notes");
        assertThat(desk.page(author, "/messages/" + MESSAGE + "/ur"))
                .contains("Sessions that led to these words", "href=\"" + here)
                .doesNotContain("No session recorded", "Record a session about this text");
        assertThat(desk.send(author, post(here + "/suggestions").param("suggestion", "Mine"))
                        .getStatus())
                .isEqualTo(403);
        String revision = desk.page(worker, here)
                .replaceAll("(?s).*<select[^>]*name=\"revision\".*?<option value=\"([0-9]+)\".*", "$1");
        desk.leadsTo(worker, post(here + "/link").param("revision", revision));
        assertThat(desk.page(worker, here)).contains("<li>Help is free, Urdu, revision 1");
    }

    @Test
    void whatWasTypedStandsBesideWhatIsWrong() throws Exception {
        String page =
                desk.refused(worker, form("two", "Ring her on 01632 960 001").param("WORKER", "many"));
        assertThat(page)
                .contains("href=\"#hours\"", "href=\"#WORKER\"", "href=\"#said\"")
                .contains("value=\"two\"", "value=\"many\"", "Ring her on 01632 960 001")
                .contains("value=\"" + MESSAGE + "\" checked", "value=\"The hall\"", "value=\"ur\" selected");
        page = desk.refused(worker, form("2", "Ring her on 01632 960 001"));
        assertThat(page).contains("href=\"#said\"", "telephone number", "Ring her on 01632 960 001");
        assertThat(desk.page(worker, "/sessions")).contains("No session was recorded yet");
    }

    @Test
    void aSuggestionIsDecidedWithAReasonAndWhatPeopleWereGivenIsRecorded() throws Exception {
        String here = desk.leadsTo(worker, form("1.5", "Said"));
        desk.leadsTo(worker, post(here + "/suggestions").param("suggestion", "Say “costs nothing”"));
        String suggestion =
                here + "/suggestions/" + desk.page(worker, here).replaceAll("(?s).*/suggestions/([0-9]+)\".*", "$1");
        assertThat(desk.refused(worker, post(suggestion).param("reason", "Clearer")))
                .contains("href=\"#kept\"", "id=\"kept\"", "value=\"Clearer\"");
        assertThat(desk.refused(worker, post(suggestion).param("kept", "yes")))
                .contains("href=\"#reason\"", "value=\"yes\" checked");
        desk.leadsTo(worker, post(suggestion).param("kept", "yes").param("reason", "Clearer"));
        assertThat(desk.page(worker, here)).contains("Kept</strong>", "Clearer");
        assertThat(desk.page(worker, "/work")).doesNotContain("Decide a suggestion");
        assertThat(desk.refused(
                        worker,
                        post(here + "/given")
                                .param("number", "1")
                                .param("kind", "CASH")
                                .param("amount", "a lot")))
                .contains("href=\"#amount\"", "value=\"a lot\"", "value=\"1\" checked");
        desk.leadsTo(
                worker,
                post(here + "/given")
                        .param("number", "1", "2")
                        .param("kind", "CASH")
                        .param("amount", "15"));
        assertThat(desk.page(worker, here)).contains("Cash, £15.00", "Not recorded");
        Person stranger = desk.person(desk.organisation(), "Other", Role.OUTREACH_WORKER);
        assertThat(status(stranger, here)).isEqualTo(404);
        assertThat(desk.send(stranger, post(here + "/suggestions").param("suggestion", "x"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theLeadIsWarnedOfACoDevelopedTextWithoutASession() throws Exception {
        Person author = desk.person(ours, "Kasia", Role.CO_DEVELOPER);
        Person lead = desk.person(ours, "Grace", Role.SAFEGUARDING_LEAD);
        save(author, "bn", "এটি বিনামূল্যে।");
        String text = "/messages/" + MESSAGE + "/bn";
        String review = "/review/" + MESSAGE + "/bn/long";
        assertThat(desk.page(worker, text)).contains("No session recorded.</strong>", "nothing shows with whom");
        assertThat(desk.page(lead, review)).contains("no session is recorded");
        assertThat(desk.page(author, review)).doesNotContain("no session is recorded");
        desk.leadsTo(worker, form("2", "Said", "pa"));
        assertThat(desk.page(lead, review))
                .as("a session about another language")
                .contains("no session is recorded");
        desk.leadsTo(worker, form("2", "Said", "bn"));
        assertThat(desk.page(worker, text)).doesNotContain("No session recorded");
        assertThat(desk.page(lead, review)).doesNotContain("no session is recorded");
    }

    private int status(Person person, String address) throws Exception {
        return desk.send(person, get(address)).getStatus();
    }

    private void save(Person author, String tag, String words) {
        VariantId id = new VariantId(MESSAGE, LanguageTag.of(tag));
        desk.the(Variants.class)
                .save(
                        author.actor(),
                        new VariantContent(
                                id,
                                Origin.CO_DEVELOPED,
                                Optional.empty(),
                                Map.of(),
                                List.of(new Section(
                                        SectionKind.LONG,
                                        List.of(new Passage(Optional.of(ClaimId.of("free")), words))))),
                        desk.the(Variants.class).latest(id).map(revision -> revision.id()));
    }

    private MockHttpServletRequestBuilder form(String hours, String said) {
        return form(hours, said, "ur");
    }

    private MockHttpServletRequestBuilder form(String hours, String said, String tag) {
        LocalDate today = London.today(desk.clock());
        return post("/sessions")
                .param("heldOn-day", String.valueOf(today.getDayOfMonth()))
                .param("heldOn-month", String.valueOf(today.getMonthValue()))
                .param("heldOn-year", String.valueOf(today.getYear()))
                .param("community", String.valueOf(community.value()))
                .param("place", "The hall")
                .param("hours", hours)
                .param("COMMUNITY_MEMBER", "2")
                .param("INTERPRETER", "1")
                .param("message", MESSAGE.value())
                .param("tag", tag)
                .param("said", said);
    }
}
