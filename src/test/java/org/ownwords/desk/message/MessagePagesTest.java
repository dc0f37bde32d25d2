package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Recordings;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@Bradford.Pages
class MessagePagesTest {
    /** Edited by these tests; the page above is only read. */
    private static final VariantId URDU = new VariantId(MessageId.of("ways-to-reach-us"), LanguageTag.of("ur"));

    private static final String EDITED = "/messages/ways-to-reach-us/ur";
    private static final String PAGE = "/messages/independent-free-no-report/ur";

    private final MockMvc web;
    private final Bradford bradford;
    private final Variants variants;
    private final Recordings recordings;

    MessagePagesTest(MockMvc web, Bradford bradford, Variants variants, Recordings recordings) {
        this.web = web;
        this.bradford = bradford;
        this.variants = variants;
        this.recordings = recordings;
    }

    @BeforeEach
    void begin() {
        bradford.begin();
    }

    @Test
    void theListNamesEveryLanguageInItself() throws Exception {
        web.perform(get("/messages").with(user(bradford.worker())))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("lang=\"ur\" dir=\"rtl\" class=\"ow-text\">اردو")))
                .andExpect(content().string(Matchers.containsString("Machine draft")));
    }

    @Test
    void aMessageListsItsVariantsAndOffersTheLanguagesThatAreMissing() throws Exception {
        web.perform(get("/messages/independent-free-no-report").with(user(bradford.worker())))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Machine draft, for co-development")))
                .andExpect(content().string(Matchers.containsString("<option value=\"bo\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<option value=\"ur\""))));
    }

    @Test
    void aVariantShowsClaimsStateAndWhatPeopleSee() throws Exception {
        String page = body(get(PAGE).with(user(bradford.worker())));
        assertThat(page)
                .contains("DRAFT, NOT REVIEWED")
                .contains("<mark class=\"ow-claim")
                .contains("Claim: </span>Free")
                .contains("UCS-2")
                .contains("ow-bubble\" lang=\"ur\" dir=\"rtl\"")
                .contains("08081570000")
                .contains("poster.png?route=")
                .contains("<iframe class=\"ow-preview__page\" sandbox ")
                .contains("A safeguarding lead must sign it off.")
                .doesNotContain("style=");
    }

    @Test
    void theEmailStandsInAFrameThatMayDoNothing() throws Exception {
        web.perform(get(PAGE + "/email").param("route", bradford.route()).with(user(bradford.worker())))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.allOf(
                                        Matchers.containsString("default-src 'none'"),
                                        Matchers.containsString("sandbox"),
                                        Matchers.not(Matchers.containsString("script-src")))))
                .andExpect(content().string(Matchers.containsString("DRAFT, NOT REVIEWED")));
    }

    @Test
    void anotherOrganisationsRouteShowsNothing() throws Exception {
        web.perform(get(PAGE + "/email").param("route", "999999").with(user(bradford.worker())))
                .andExpect(status().isNotFound());
    }

    @Test
    void unknownAddressesAreNotFound() throws Exception {
        for (String path : new String[] {"/messages/no-such", PAGE.replace("/ur", "/xx"), PAGE + "/recordings/7"}) {
            web.perform(get(path).with(user(bradford.worker()))).andExpect(status().isNotFound());
        }
    }

    @Test
    void anEditIsSavedAsANewRevisionAndItsWordsAreCompared() throws Exception {
        Revision before = variants.latest(URDU).orElseThrow();
        web.perform(edit(before, "پہلے الفاظ {route.phone}"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl(EDITED));
        Revision after = variants.latest(URDU).orElseThrow();
        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(after.content().section(SectionKind.SMS).orElseThrow().text())
                .isEqualTo("پہلے الفاظ {route.phone}");
        assertThat(after.content().frontMatter()).containsKey("doubts");
        assertThat(body(get(EDITED).with(user(bradford.worker()))))
                .contains("<ins>")
                .contains("<del>");
    }

    @Test
    void ofTwoPeopleWhoEditTheSecondSeesBothTextsAndCanStillSave() throws Exception {
        Revision basis = variants.latest(URDU).orElseThrow();
        web.perform(edit(basis, "ان کے الفاظ")).andExpect(status().is3xxRedirection());
        String page = body(edit(basis, "میرے الفاظ"));
        Revision theirs = variants.latest(URDU).orElseThrow();
        assertThat(page)
                .contains("Somebody else saved revision " + theirs.number())
                .contains("میرے الفاظ</textarea>")
                .contains("name=\"basis\" value=\"" + theirs.id().value() + "\"")
                .contains("<del>");
        web.perform(edit(theirs, "میرے الفاظ")).andExpect(redirectedUrl(EDITED));
    }

    @Test
    void nothingTypedIsLostOnError() throws Exception {
        Revision basis = variants.latest(URDU).orElseThrow();
        String page = body(edit(basis, "خراب \u202E الفاظ"));
        assertThat(page).contains("There is a problem").contains("U+202E").contains("خراب \u202E الفاظ</textarea>");
        assertThat(variants.latest(URDU)).contains(basis);
    }

    @Test
    void checksAnswerWhileSomebodyTypesAndSaveNothing() throws Exception {
        Revision basis = variants.latest(URDU).orElseThrow();
        String fragment = body(edit(basis, "Call 0845 496 0123 {route.fax}")
                .param("check", "1")
                .header("HX-Request", "true"));
        assertThat(fragment).contains("{route.fax}").contains("Must be mended").doesNotContain("<html");
        assertThat(variants.latest(URDU)).contains(basis);
    }

    @Test
    void aNewLanguageBeginsBesideTheEnglish() throws Exception {
        web.perform(get("/messages/ways-to-reach-us/start").param("tag", "bo").with(user(bradford.worker())))
                .andExpect(redirectedUrl("/messages/ways-to-reach-us/bo/edit"));
        String page = body(get("/messages/ways-to-reach-us/bo/edit").with(user(bradford.worker())));
        assertThat(page)
                .contains("You choose how to talk to us.")
                .contains("name=\"basis\" value=\"\"")
                .contains("lang=\"bo\"");
        web.perform(post("/messages/ways-to-reach-us/bo/edit")
                        .with(csrf())
                        .with(user(bradford.worker()))
                        .param("origin", "translated")
                        .param("upToDate", "yes")
                        .param("section", "sms", "sms")
                        .param("claim", "free", "-")
                        .param("text", "རིན་མེད།", "")
                        .param("place", "1", "2"))
                .andExpect(status().is3xxRedirection());
        Optional<Revision> saved =
                variants.latest(new VariantId(MessageId.of("ways-to-reach-us"), LanguageTag.of("bo")));
        assertThat(saved.orElseThrow().content().source().orElseThrow()).startsWith("en-GB@");
    }

    @Test
    void aRefusedRecordingKeepsWhatWasTyped() throws Exception {
        VariantId read = new VariantId(MessageId.of("independent-free-no-report"), LanguageTag.of("ur"));
        var spoken = variants.latest(read).orElseThrow().content().section(SectionKind.SPOKEN);
        String page = body(multipart(PAGE + "/recordings")
                .file(new MockMultipartFile("sound", "words.mp3", "audio/mpeg", new byte[] {1, 2, 3}))
                .with(csrf())
                .with(user(bradford.worker()))
                .param(
                        "digest",
                        SectionDigests.ref(read, spoken.orElseThrow()).digest().hex())
                .param("spokenIn", "phr-x-mirpuri")
                .param("reader", "Voice 7")
                .param("dialect", "As in Dadyal")
                .param("until-day", "1")
                .param("until-month", "2")
                .param("until-year", "2001"));
        assertThat(page)
                .contains("value=\"Voice 7\"", "value=\"As in Dadyal\"", "value=\"2001\"")
                .contains("<option value=\"phr-x-mirpuri\" selected")
                .contains("id=\"agreed-error\"", "href=\"#agreed\"", "href=\"#route\"", "href=\"#until\"");
        assertThat(recordings.find(SectionDigests.ref(read, spoken.orElseThrow())))
                .isEmpty();
    }

    @Test
    void reviewersReadAndNeverEdit() throws Exception {
        assertThat(body(get(PAGE).with(user(bradford.reviewer())))).doesNotContain("Edit this text");
        web.perform(get(PAGE + "/edit").with(user(bradford.reviewer()))).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder edit(Revision basis, String sms) {
        return post(EDITED + "/edit")
                .with(csrf())
                .with(user(bradford.worker()))
                .param("basis", String.valueOf(basis.id().value()))
                .param("origin", "adapted")
                .param("subject", "")
                .param("doubts", "Is it plain?")
                .param("section", "sms", "sms")
                .param("claim", "free", "-")
                .param("text", sms, "")
                .param("place", "1", "2");
    }

    private String body(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MvcResult result = web.perform(request).andExpect(status().isOk()).andReturn();
        return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
