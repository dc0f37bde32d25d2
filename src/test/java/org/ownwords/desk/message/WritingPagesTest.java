package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.SignedIn;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the page of a writer shows and keeps before anything is saved. */
@Bradford.Pages
class WritingPagesTest {
    private static final VariantId DARI = new VariantId(MessageId.of("what-we-keep-private"), LanguageTag.of("fa-AF"));
    private static final String EDIT = "/messages/what-we-keep-private/fa-AF/edit";

    private final MockMvc web;
    private final Bradford bradford;
    private final Variants variants;

    WritingPagesTest(MockMvc web, Bradford bradford, Variants variants) {
        this.web = web;
        this.bradford = bradford;
        this.variants = variants;
    }

    @BeforeEach
    void begin() throws Exception {
        bradford.begin();
        for (SignedIn who : new SignedIn[] {bradford.worker(), bradford.lead()}) {
            web.perform(writing("x").with(user(who)).param("discard", "1")).andExpect(redirectedUrl(EDIT));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "phr-x-mirpuri, '', lang=\"ur\" dir=\"rtl\"",
        "syl, '', lang=\"bn\" dir=\"ltr\"",
        "pnb, beside=pa, lang=\"pa\" dir=\"ltr\"",
        "ur, beside=en-GB, lang=\"en-GB\" dir=\"ltr\""
    })
    void theNearestTextThatExistsStandsBesideOrTheOneChosen(String tag, String query, String beside) throws Exception {
        String page = page("/messages/independent-free-no-report/" + tag + "/edit?" + query);
        assertThat(page).contains("<p class=\"govuk-body ow-as-written ow-text\" " + beside);
        assertThat(page.contains("action=\"/messages/independent-free-no-report/" + tag + "/edit?" + query + "\""))
                .isEqualTo(!query.isEmpty());
    }

    @Test
    void aRelativeSaysHowItStandsAndWhatClaimsItMakes() throws Exception {
        assertThat(page("/messages/independent-free-no-report/phr-x-mirpuri/edit"))
                .contains("Urdu <strong class=\"govuk-tag govuk-tag--grey\">Draft</strong>")
                .contains("English (United Kingdom) <strong class=\"govuk-tag govuk-tag--grey\">Draft</strong>")
                .contains("<mark class=\"ow-claim\">");
    }

    @Test
    void aMissingClaimIsSaidAtItsSectionAndGoesWhenAPassageMakesIt() throws Exception {
        String without = live("کلمات", "-");
        assertThat(part(without, "claims-sms")).contains("Missing").doesNotContain(">Said<");
        String required = variants.latest(new VariantId(DARI.message(), Library.ENGLISH))
                .orElseThrow()
                .content()
                .section(SectionKind.SMS)
                .orElseThrow()
                .claims()
                .iterator()
                .next()
                .value();
        assertThat(part(live("کلمات", required), "claims-sms")).contains(">Said<");
        assertThat(part(live(" ", required), "claims-sms")).doesNotContain(">Said<");
    }

    @Test
    void theTextMessageIsMeasuredAndShownLockedWhileItIsWritten() throws Exception {
        assertThat(part(live("Ring {route.phone}", "-"), "meter"))
                .contains("<strong>1 segment</strong>, charged as one message", "16 characters in GSM-7")
                .contains("lang=\"fa-AF\" dir=\"rtl\">Ring 08081570000</p>");
        assertThat(part(live("زنګ " + "ووهئ ".repeat(30), "-"), "meter"))
                .contains("<strong>3 segments</strong>, charged as 3 messages", "units in UCS-2", "…</p>");
        assertThat(part(live("Ring \u2019{route.phone}\u2019", "-"), "meter"))
                .contains(
                        "Only these characters make it longer:",
                        "<bdi class=\"ow-offends\">\u2019</bdi>, right single quotation mark: <bdi>&#39;</bdi> says the same");
        assertThat(part(live("Ring {route.fax}", "-"), "meter")).contains("{route.fax} is not a placeholder");
    }

    @Test
    void whatOffendsIsMarkedUnderItsOwnPassage() throws Exception {
        String answer = live("زنګ 0845 496 0123", "-");
        assertThat(part(answer, "marked-sms-1")).contains("marked: </span>0845 496 0123");
        assertThat(part(answer, "marked-sms-2")).doesNotContain("marked:");
        assertThat(part(live("\u202E0845", "-"), "marked-sms-1")).contains("U+202E RIGHT-TO-LEFT OVERRIDE");
    }

    @Test
    void whetherThePosterFitsIsLaidOut() throws Exception {
        assertThat(fit("سرخط", "متن")).contains("Fits", "points");
        assertThat(fit("سرخط", "اوږد متن. ".repeat(900))).contains("Does not fit", "too long");
    }

    @Test
    void writingIsKeptAsItIsTypedAndOfferedAgainToItsWriterAlone() throws Exception {
        web.perform(writing("نیمه لیکنه")
                        .with(user(bradford.worker()))
                        .param("check", "1")
                        .header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(header().string("Ownwords-Checked", "yes"));
        assertThat(page(EDIT))
                .contains("You have unsaved writing of", "<ins>", "نیمه")
                .doesNotContain("<textarea");
        assertThat(page(EDIT + "?takeUp=true&beside=fa"))
                .contains("نیمه لیکنه</textarea>", "Kept at", "/edit?beside=fa\"");
        assertThat(body(get(EDIT).with(user(bradford.lead()))))
                .doesNotContain("نیمه")
                .contains("<textarea");
        web.perform(writing("x").with(user(bradford.worker())).param("discard", "1"))
                .andExpect(redirectedUrl(EDIT));
        assertThat(page(EDIT)).doesNotContain("نیمه").contains("<textarea");
    }

    @Test
    void theButtonKeepsWithoutScriptsAndSavingForgets() throws Exception {
        String page = body(writing("د تڼۍ لیکنه").with(user(bradford.worker())).param("check", "1"));
        assertThat(page)
                .contains("د تڼۍ لیکنه</textarea>", "Kept at", "Throw away what I wrote", "It cannot be laid out yet");
        assertThat(page(EDIT)).contains("You have unsaved writing of");
        web.perform(writing("د تڼۍ لیکنه").with(user(bradford.worker()))).andExpect(redirectedUrl("/messages/" + DARI));
        assertThat(page(EDIT)).contains("د تڼۍ لیکنه</textarea>").doesNotContain("unsaved writing");
    }

    @Test
    void thatSomebodySavedMeanwhileIsSaidWhileTyping() throws Exception {
        MockHttpServletRequestBuilder mine = writing("زما").param("check", "1").header("HX-Request", "true");
        Revision theirs =
                save(bradford.lead(), "د هغې " + variants.history(DARI).size());
        assertThat(part(body(mine.with(user(bradford.worker()))), "meanwhile"))
                .contains("Lee Lead saved revision " + theirs.number() + " meanwhile");
        assertThat(part(live("زما", "-"), "meanwhile")).doesNotContain("meanwhile.");
    }

    @Test
    void thePadStandsThereToCopyFromWithoutScripts() throws Exception {
        assertThat(page("/messages/independent-free-no-report/fa/edit"))
                .contains("Letters of Persian (Farsi)")
                .contains(
                        "<span class=\"ow-letter\" lang=\"fa\" data-letter=\"\u200C\" title=\"zero width non-joiner\">ZWNJ</span>");
    }

    private Revision save(SignedIn who, String words) {
        Optional<Revision> newest = variants.latest(DARI);
        Section sms = new Section(SectionKind.SMS, java.util.List.of(new Passage(Optional.empty(), words)));
        VariantContent old = newest.orElseThrow().content();
        return variants.save(
                who.actor(),
                new VariantContent(DARI, Origin.ADAPTED, old.source(), old.frontMatter(), java.util.List.of(sms)),
                newest.map(Revision::id));
    }

    private String live(String sms, String claim) throws Exception {
        return body(form().with(user(bradford.worker()))
                .param("check", "1")
                .header("HX-Request", "true")
                .param("section", "sms", "sms")
                .param("claim", claim, "-")
                .param("text", sms, "")
                .param("place", "1", "2"));
    }

    private String fit(String headline, String words) throws Exception {
        return body(form().with(user(bradford.worker()))
                .param("fit", "1")
                .param("section", "headline", "long")
                .param("claim", "-", "-")
                .param("text", headline, words)
                .param("place", "1", "1"));
    }

    private MockHttpServletRequestBuilder writing(String sms) {
        return form().param("section", "sms")
                .param("claim", "-")
                .param("text", sms)
                .param("place", "1");
    }

    private MockHttpServletRequestBuilder form() {
        return post(EDIT)
                .with(csrf())
                .param(
                        "basis",
                        String.valueOf(variants.latest(DARI).orElseThrow().id().value()))
                .param("origin", "adapted");
    }

    private String page(String address) throws Exception {
        return body(get(address).with(user(bradford.worker())));
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** What an answer puts in one place of the page. */
    private static String part(String answer, String id) {
        int from = answer.indexOf("<div id=\"" + id + "\"");
        assertThat(from).as(id).isNotNegative();
        int next = answer.indexOf("hx-swap-oob", answer.indexOf("hx-swap-oob", from) + 1);
        return answer.substring(from, next < 0 ? answer.length() : next);
    }
}
