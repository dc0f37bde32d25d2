package org.ownwords.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Desk;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** Staff send texts to translators and take back what comes, seeing first what it would change. */
@Desk.Test
class ExchangePagesTest {
    private static int number;

    @Autowired
    private Desk desk;

    private Person worker;
    private MessageId message;
    private OrganisationId organisation;

    @BeforeEach
    void aMessageInEnglishAndUrdu() {
        organisation = desk.organisation();
        worker = desk.person(organisation, "Wanda Example", Role.OUTREACH_WORKER);
        message = MessageId.of("exchange-" + ++number);
        desk.the(Catalogues.class)
                .merge(
                        worker.actor(),
                        new Catalogue(
                                List.of(),
                                List.of(new MessageDefinition(
                                        message,
                                        "Help " + number,
                                        "People know.",
                                        "everyone",
                                        Optional.empty(),
                                        Map.of(),
                                        2,
                                        ReviewDepth.GENERAL))));
        write("en-GB", "You can talk to us.");
        write("ur", "آپ ہم سے بات کر سکتے ہیں۔");
    }

    private void write(String tag, String words) {
        VariantId id = new VariantId(message, LanguageTag.of(tag));
        desk.the(Variants.class)
                .save(
                        worker.actor(),
                        new VariantContent(
                                id,
                                Origin.TRANSLATED,
                                Optional.empty(),
                                Map.of(),
                                List.of(section(SectionKind.LONG, words), section(SectionKind.HEADLINE, words))),
                        desk.the(Variants.class).latest(id).map(revision -> revision.id()));
    }

    private static Section section(SectionKind kind, String words) {
        return new Section(kind, List.of(new Passage(Optional.empty(), words)));
    }

    private String urdu() {
        return desk.the(Variants.class)
                .latest(new VariantId(message, LanguageTag.of("ur")))
                .orElseThrow()
                .content()
                .sections()
                .get(0)
                .text();
    }

    private String sent() throws Exception {
        MockHttpServletResponse answer = desk.send(
                worker,
                post("/exchange/export")
                        .param("languages", "ur")
                        .param("messages", message.value())
                        .param("format", "CSV"));
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "ownwords-ur.csv");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private String received(byte[] file, String name) throws Exception {
        return desk.leadsTo(worker, multipart("/exchange").file(new MockMultipartFile("file", name, "text/csv", file)));
    }

    @Test
    void whatAFileWouldChangeIsShownAndThenChanged() throws Exception {
        String back = sent().replace("آپ ہم سے بات کر سکتے ہیں۔", "آپ ہم سے مفت بات کر سکتے ہیں۔")
                + "nothing,,,,مفت,,,,,,,\r\n";
        String page = received(back.getBytes(StandardCharsets.UTF_8), "back.csv");
        assertThat(desk.page(worker, page))
                .contains(
                        "It would change 2 passages in 1 message.",
                        "<ins><span class=\"govuk-visually-hidden\" lang=\"en\"> added: </span>",
                        "lang=\"ur\" dir=\"rtl\"",
                        "&quot;nothing&quot; is no id of a text.");
        assertThat(urdu()).doesNotContain("مفت");
        assertThat(desk.leadsTo(worker, post(page + "/take"))).isEqualTo(page);
        assertThat(urdu()).isEqualTo("آپ ہم سے مفت بات کر سکتے ہیں۔");
        assertThat(desk.page(worker, "/exchange")).contains("back.csv", "1 texts in Urdu saved as drafts", "Taken");
        desk.leadsTo(worker, post(page + "/take"));
        assertThat(desk.the(Variants.class).history(new VariantId(message, LanguageTag.of("ur"))))
                .hasSize(2);
    }

    @Test
    void englishThatChangedMeanwhileIsShownAndNeedsAYes() throws Exception {
        String back = sent().replace("آپ ہم سے بات", "آپ اب ہم سے بات");
        write("en-GB", "You can call us.");
        String page = received(back.getBytes(StandardCharsets.UTF_8), "back.csv");
        assertThat(desk.page(worker, page))
                .contains(
                        "It would change nothing.",
                        "The English changed since this was sent out",
                        "Take these translations too");
        assertThat(desk.page(worker, page + "?stale=take")).contains("It would change 2 passages", "value=\"take\"");
        desk.leadsTo(worker, post(page + "/take").param("stale", "take").param("origin", "co-developed"));
        assertThat(urdu()).contains("اب");
    }

    @Test
    void aFileCanBePutAsideAndIsKeptAsItCame() throws Exception {
        byte[] file = sent().getBytes(StandardCharsets.UTF_8);
        String page = received(file, "<script>.csv");
        desk.leadsTo(worker, post(page + "/put-aside"));
        assertThat(desk.page(worker, page)).contains("Put aside").doesNotContain("<script>.csv", "Save these");
        MockHttpServletResponse kept = desk.send(worker, get(page + "/file"));
        assertThat(kept.getContentAsByteArray()).isEqualTo(file);
        assertThat(kept.getContentType()).isEqualTo("application/octet-stream");
        Person stranger = desk.person(desk.organisation(), "Stan Example", Role.OUTREACH_WORKER);
        assertThat(desk.send(stranger, get(page)).getStatus()).isEqualTo(404);
        assertThat(desk.send(stranger, post(page + "/take")).getStatus()).isEqualTo(404);
    }

    @Test
    void aZipOfSeveralIsTakenApartAndWhatCannotBeReadIsTold() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : Map.of("ur.csv", sent(), "two.csv", sent(), "letter.txt", "Dear all")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(received(out.toByteArray(), "all.zip")).isEqualTo("/exchange");
        assertThat(desk.page(worker, "/exchange")).contains("ur.csv", "two.csv").doesNotContain("letter.txt");
    }

    @Test
    void mistakesAreToldAndWhatWasChosenStays() throws Exception {
        assertThat(desk.refused(worker, post("/exchange/export").param("format", "PO")))
                .contains("There is a problem", "href=\"#languages\"", "value=\"PO\" checked");
        assertThat(desk.refused(
                        worker,
                        multipart("/exchange").file(new MockMultipartFile("file", "x", "image/png", new byte[0]))))
                .contains("No file was chosen.");
        assertThat(desk.refused(
                        worker,
                        multipart("/exchange").file(new MockMultipartFile("file", "x.png", "image/png", noPicture()))))
                .contains("is not UTF-8");
    }

    @Test
    void aFileOfWhichNothingCanBeReadIsToldWithItsNameAndLineAtItsField() throws Exception {
        byte[] polish = "id,target\nhelp/long/1,\u0142\n".getBytes(Charset.forName("windows-1250"));
        assertThat(desk.refused(
                        worker,
                        multipart("/exchange")
                                .file(new MockMultipartFile("file", "C:\\tmp\\back.csv", "text/csv", polish))))
                .contains("<a href=\"#file\">back.csv, line 2: Byte 23 (0xB3) is not UTF-8.", "id=\"file-error\"");
    }

    private static byte[] noPicture() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSIONER", "ADMINISTRATOR", "REVIEWER"})
    void othersDoNotSeeIt(Role role) throws Exception {
        Person other = desk.person(organisation, "Otto Example", role);
        assertThat(desk.send(other, get("/exchange")).getStatus()).isEqualTo(403);
    }

    @Test
    void aCoDeveloperMay() throws Exception {
        assertThat(desk.page(desk.person(organisation, "Cora Example", Role.CO_DEVELOPER), "/exchange"))
                .contains("Send texts out");
    }
}
