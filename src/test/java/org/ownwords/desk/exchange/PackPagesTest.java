package org.ownwords.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Desk;
import org.ownwords.exchange.PackFiles;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** A content pack from another area, as a worker meets it. */
@Desk.Test
class PackPagesTest {

    @Autowired
    private Desk desk;

    private Person worker;
    private MessageId message;

    @BeforeEach
    void somebody() {
        OrganisationId organisation = desk.organisation();
        worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
        message = MessageId.of("packed-" + organisation.value());
    }

    private VariantId id(String tag) {
        return new VariantId(message, LanguageTag.of(tag));
    }

    private String words(String tag) {
        return desk.the(Variants.class)
                .latest(id(tag))
                .orElseThrow()
                .content()
                .sections()
                .get(0)
                .text();
    }

    private byte[] pack(Map<String, String> texts) {
        return BecksidePack.of(message, texts);
    }

    private String received(byte[] zip) throws Exception {
        return desk.leadsTo(
                worker, multipart("/exchange").file(new MockMultipartFile("file", "pack.zip", "application/zip", zip)));
    }

    @Test
    void whatIsNewIsTakenAsADraftThatSaysWhereItComesFrom() throws Exception {
        String page = received(pack(Map.of("ur", "آئیں", "pl", "Zadzwoń 0113 496 0123")));
        assertThat(page).startsWith("/exchange/packs/");
        assertThat(desk.page(worker, page).replaceAll("\\s+", " "))
                .contains("Beckside, 1 June 2026 (West Yorkshire)", "It states none", "1 text is new")
                .contains("Approved there: Beckside, 2026-05-04; general print needs one local reviewer here")
                .contains("translations/" + message + "/pl.md", "&quot;0113 496 0123&quot; stands in the text");
        assertThat(desk.the(Variants.class).latest(message)).isEmpty();
        assertThat(desk.leadsTo(worker, post(page + "/take"))).isEqualTo(page);
        assertThat(words("ur")).isEqualTo("آئیں");
        assertThat(desk.the(Variants.class).latest(id("pl"))).isEmpty();
        assertThat(desk.page(worker, "/messages/" + id("ur")).replaceAll("\\s+", " "))
                .contains(
                        "From Beckside, 1 June 2026; approved there (Beckside, 2026-05-04); general print needs one local reviewer here");
        desk.leadsTo(worker, post(page + "/take"));
        assertThat(desk.the(Variants.class).history(id("ur"))).hasSize(1);
        assertThat(desk.page(worker, "/exchange")).contains("Content pack", "1 texts added and 0 revised");
    }

    @Test
    void aForeignNumberGivesWayToAPlaceholderWhereSomebodySaysSo() throws Exception {
        String page = received(pack(Map.of("pl", "Zadzwoń 0113 496 0123")));
        assertThat(desk.page(worker, page + "?contacts=replace"))
                .contains("1 text is new")
                .doesNotContain("What cannot be taken", "Approved there");
        desk.leadsTo(worker, post(page + "/take").param("contacts", "replace"));
        assertThat(words("pl")).isEqualTo("Zadzwoń {route.phone}");
    }

    @Test
    void whatDiffersIsShownWordByWordAndTakenOnlyWhereChosen() throws Exception {
        desk.leadsTo(worker, post(received(pack(Map.of("ur", "آئیں", "pl", "Dzień dobry"))) + "/take"));
        String page = received(pack(Map.of("ur", "آئیں نا", "pl", "Dobry wieczór")));
        assertThat(desk.page(worker, page))
                .contains("2 differ from what is here")
                .contains("<ins>", "lang=\"ur\" dir=\"rtl\"", "value=\"" + id("pl") + "\"");
        desk.leadsTo(worker, post(page + "/take").param("changes", id("pl").toString()));
        assertThat(words("pl")).isEqualTo("Dobry wieczór");
        assertThat(words("ur")).as("ours stands").isEqualTo("آئیں");
    }

    @Test
    void whatWouldTravelIsShownBeforeItIsMade() throws Exception {
        assertThat(desk.page(worker, "/exchange/packs/new")).contains("would travel", "Make the pack");
        assertThat(exported()).as("looking is no export").isZero();
        MockHttpServletResponse answer =
                desk.send(worker, post("/exchange/packs/new").param("licence", "Name us."));
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "ownwords-pack-");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("pack.yaml");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("licence: Name us.")
                    .doesNotContain("Nasreen");
        }
        assertThat(exported()).isEqualTo(1);
    }

    private long exported() {
        return desk.the(JdbcClient.class)
                .sql("select count(*) from audit_entry where action = 'content.export' and person_id = :person")
                .param("person", worker.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void someLanguagesGoWithTheirEnglishAndNoOthers() throws Exception {
        String page = received(pack(Map.of("ur", "آئیں", "pl", "Dzień dobry", "en-GB", "Come")));
        desk.leadsTo(worker, post(page + "/take"));
        assertThat(desk.page(worker, "/exchange/packs/new?languages=ur"))
                .contains("translations/" + id("ur") + ".md", "translations/" + id("en-GB") + ".md")
                .contains("<input type=\"hidden\" name=\"languages\" value=\"ur\">", "Only some languages (1 chosen)")
                .doesNotContain("translations/" + id("pl") + ".md");
        MockHttpServletResponse answer =
                desk.send(worker, post("/exchange/packs/new").param("languages", "ur"));
        assertThat(PackFiles.zip("p", new ByteArrayInputStream(answer.getContentAsByteArray()))
                        .paths())
                .contains("translations/" + id("ur") + ".md")
                .doesNotContain("translations/" + id("pl") + ".md");
    }

    @Test
    void termsThatAreTooLongAreToldAtTheirFieldAndKept() throws Exception {
        String terms = "Name us. ".repeat(60);
        assertThat(desk.refused(worker, post("/exchange/packs/new").param("licence", terms)))
                .contains("href=\"#licence\"", "longer than 500 characters", terms);
    }

    @Test
    void packsAreForWorkersAndLeadsOfTheirOrganisation() throws Exception {
        byte[] zip = pack(Map.of("ur", "آئیں"));
        String page = received(zip);
        Person coDeveloper = desk.person(worker.organisation(), "Cora Example", Role.CO_DEVELOPER);
        assertThat(desk.send(coDeveloper, get(page)).getStatus()).isEqualTo(403);
        assertThat(desk.refused(
                        coDeveloper,
                        multipart("/exchange").file(new MockMultipartFile("file", "p.zip", "application/zip", zip))))
                .contains("Ask an outreach worker");
        Person stranger = desk.person(desk.organisation(), "Stan Example", Role.OUTREACH_WORKER);
        assertThat(desk.send(stranger, get(page)).getStatus()).isEqualTo(404);
        desk.leadsTo(worker, post(page + "/put-aside"));
        assertThat(desk.page(worker, page)).contains("Put aside").doesNotContain("Take what is new");
        assertThat(desk.send(worker, get(page + "/file")).getContentAsByteArray())
                .isEqualTo(zip);
    }
}
