package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.account.SignedIn;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Decision;
import org.ownwords.review.Reviews;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.SignOff;
import org.ownwords.review.Verdict;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A language of its own for each test, so that each has a history of its own. */
@Bradford.Pages
class HistoryPageTest {
    private final MockMvc web;
    private final Bradford bradford;
    private final Variants variants;
    private final Reviews reviews;
    private final Safeguarding safeguarding;

    HistoryPageTest(MockMvc web, Bradford bradford, Variants variants, Reviews reviews, Safeguarding safeguarding) {
        this.web = web;
        this.bradford = bradford;
        this.variants = variants;
        this.reviews = reviews;
        this.safeguarding = safeguarding;
    }

    @BeforeEach
    void begin() {
        bradford.begin();
    }

    @Test
    void everyRevisionIsThereWithWhoWroteItAndAnyTwoAreComparedByWord() throws Exception {
        String here = written("dv", bradford.worker(), "އެއް", "ދެއް ބަސް");
        save("dv", bradford.lead(), "އެއް ބަސް");
        assertThat(page(here))
                .contains("Wren Worker", "Outreach worker", "Lee Lead", "Safeguarding lead")
                .contains("?from=1&amp;to=2", "?from=3&amp;to=1", "The first");
        assertThat(page(here + "?from=1&to=3"))
                .contains("From revision 1 to revision 3")
                .contains("lang=\"dv\" dir=\"rtl\"")
                .contains("އެއް<ins><span class=\"govuk-visually-hidden\" lang=\"en\"> added: </span> ބަސް</ins>")
                .doesNotContain("Bring revision");
    }

    @Test
    void whatIsBroughtBackIsANewDraftAndTheRestStays() throws Exception {
        String here = written("ckb", bradford.worker(), "یەک", "دوو");
        Revision newest = newest("ckb");
        assertThat(page(here + "?from=2&to=1"))
                .contains("It is saved as a new revision, 3")
                .contains("Text message: nobody has approved these words, so they are a draft")
                .contains("name=\"basis\" value=\"" + newest.id().value() + "\"");
        web.perform(restore(here, 1, newest.id().value())).andExpect(redirectedUrl("/messages/" + id("ckb")));
        assertThat(newest("ckb").number()).isEqualTo(3);
        assertThat(newest("ckb").content())
                .isEqualTo(variants.revision(id("ckb"), 1).orElseThrow().content());
        assertThat(reviews.progress(State.refs(newest("ckb").content()).get(0)).approved())
                .isFalse();
    }

    @Test
    void wordsThatPeopleApprovedAreSaidToBeApprovedWhenTheyComeBack() throws Exception {
        String here = written("ti", bradford.worker(), "ቀዳማይ", "ካልኣይ");
        Section first = variants.revision(id("ti"), 1)
                .orElseThrow()
                .content()
                .sections()
                .get(0);
        approve(SectionDigests.ref(id("ti"), first));
        assertThat(page(here + "?from=2&to=1"))
                .contains("these very words are approved, so they count as approved at once");
        Map<String, Object> flash = web.perform(
                        restore(here, 1, newest("ti").id().value()))
                .andReturn()
                .getFlashMap();
        assertThat(String.valueOf(flash.get("notice")))
                .isEqualTo(
                        "Saved as revision 3, which says what revision 1 said. Approval is of exact words, so it holds again"
                                + " for: Text message.");
    }

    @Test
    void whoBringsBackWhatSomebodyChangedMeanwhileIsToldAndNothingIsSaved() throws Exception {
        String here = written("ps", bradford.worker(), "يو", "دوه");
        long seen = newest("ps").id().value();
        save("ps", bradford.lead(), "درې");
        var answer = web.perform(restore(here, 1, seen))
                .andExpect(redirectedUrl(here + "?from=3&to=1"))
                .andReturn();
        assertThat(body(get(here + "?from=3&to=1")
                        .flashAttrs(answer.getFlashMap())
                        .with(user(bradford.worker()))))
                .contains("Lee Lead saved revision 3 meanwhile, so nothing was brought back");
        assertThat(newest("ps").number()).isEqualTo(3);
    }

    @Test
    void aReviewerReadsTheHistoryAndBringsNothingBack() throws Exception {
        String here = written("gd", bradford.worker(), "aon", "dhà");
        assertThat(body(get(here + "?from=2&to=1").with(user(bradford.reviewer()))))
                .doesNotContain("Bring revision", "bring back");
        web.perform(post(here)
                        .with(csrf())
                        .with(user(bradford.reviewer()))
                        .param("number", "1")
                        .param("basis", "1"))
                .andExpect(status().isForbidden());
        web.perform(get(here + "?from=2&to=9").with(user(bradford.worker()))).andExpect(status().isNotFound());
    }

    @Test
    void aLongHistoryIsReadAPartAtATime() throws Exception {
        String[] words = java.util.stream.IntStream.rangeClosed(1, HistoryPage.ON_A_PAGE + 2)
                .mapToObj(i -> "focal " + i)
                .toArray(String[]::new);
        String here = written("ga", bradford.worker(), words);
        assertThat(page(here)).contains("?page=2").doesNotContain("The first");
        assertThat(page(here + "?page=2")).contains("The first");
    }

    private void approve(SectionRef words) {
        Verdict yes = new Verdict(Decision.APPROVE, false, Optional.of(true), "", false, false);
        reviews.judge(bradford.reviewer().actor(), words, yes);
        reviews.judge(bradford.secondReviewer().actor(), words, yes);
        safeguarding.signOff(
                bradford.lead().actor(), words, new SignOff("Text message", true, false, "Read by two speakers"));
    }

    private String written(String tag, SignedIn who, String... texts) {
        for (String text : texts) {
            save(tag, who, text);
        }
        return "/messages/" + id(tag) + "/history";
    }

    private void save(String tag, SignedIn who, String text) {
        Section sms = new Section(SectionKind.SMS, List.of(new Passage(Optional.empty(), text)));
        variants.save(
                who.actor(),
                new VariantContent(id(tag), Origin.TRANSLATED, Optional.empty(), Map.of(), List.of(sms)),
                variants.latest(id(tag)).map(Revision::id));
    }

    private MockHttpServletRequestBuilder restore(String here, int number, long basis) {
        return post(here)
                .with(csrf())
                .with(user(bradford.worker()))
                .param("number", String.valueOf(number))
                .param("basis", String.valueOf(basis));
    }

    private Revision newest(String tag) {
        return variants.latest(id(tag)).orElseThrow();
    }

    private static VariantId id(String tag) {
        return new VariantId(MessageId.of("ways-to-reach-us"), LanguageTag.of(tag));
    }

    private String page(String address) throws Exception {
        return body(get(address).with(user(bradford.worker())));
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
