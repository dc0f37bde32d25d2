package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What no text may hold is refused at its section in words, and what was typed stands there still. */
@Bradford.Pages
class BadWritingTest {
    private static final VariantId HINDI = new VariantId(MessageId.of("what-we-keep-private"), LanguageTag.of("hi"));
    private static final String EDIT = "/messages/what-we-keep-private/hi/edit";

    private final MockMvc web;
    private final Bradford bradford;
    private final Variants variants;

    BadWritingTest(MockMvc web, Bradford bradford, Variants variants) {
        this.web = web;
        this.bradford = bradford;
        this.variants = variants;
    }

    @BeforeEach
    void begin() {
        bradford.begin();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("a paste of 1 MB", "मदद ".repeat(262_144), "a section has at most 20000"),
                Arguments.of("a flood of nothing", "\u0000".repeat(300_000), "a section has at most 20000"),
                Arguments.of(
                        "a forced direction", "मदद \u202E0800\u202C", "U+202E at character 5 forces the direction"),
                Arguments.of("binary", "\u0000\u0001\u0002PNG", "U+0000 at character 1 is not a sign of any text"),
                Arguments.of("a byte order mark", "\uFEFFमदद", "U+FEFF at character 1"),
                Arguments.of("half a character", "मदद \uD83D", "U+D83D at character 5"),
                Arguments.of("no character", "मदद \uFFFE", "U+FFFE at character 5 is not a sign of any text"),
                Arguments.of("a heading", "# long", "begins with # and a space"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isRefusedAtItsSectionWithAllThatWasTyped(String what, String typed, String said) throws Exception {
        Revision before = variants.latest(HINDI).orElseThrow();
        String page = body(writing(typed));
        assertThat(page).contains("There is a problem", "href=\"#sms\"");
        assertThat(page).contains("\n" + typed.replace("\uD83D", "?") + "</textarea>");
        String atSms = page.substring(page.indexOf("<div id=\"findings-sms\""), page.indexOf("<div id=\"meter\""));
        assertThat(atSms).contains("Error:", said);
        assertThat(page).contains("aria-invalid=\"true\"");
        assertThat(variants.latest(HINDI)).contains(before);
        assertThat(body(writing(typed).param("check", "1").header("HX-Request", "true")))
                .contains(said);
    }

    @Test
    void whatIsTooLongToBeKeptSaysSo() throws Exception {
        String page = body(writing("म".repeat(1 << 20)).param("check", "1"));
        assertThat(page).contains("This is too long to be kept", "म".repeat(1 << 20) + "</textarea>");
    }

    @Test
    void anUnseenSpaceIsNamedWhereItStandsAndJoinersAreNot() throws Exception {
        String answer =
                body(writing("मदद\u200Bमुफ़्त क्\u200Dष").param("check", "1").header("HX-Request", "true"));
        assertThat(answer).contains("U+200B ZERO WIDTH SPACE").doesNotContain("U+200D");
    }

    @Test
    void joinersAreSavedAsTheyWereWritten() throws Exception {
        String words = "क्\u200Dष \u200C" + variants.history(HINDI).size();
        web.perform(writing(words)).andExpect(redirectedUrl("/messages/" + HINDI));
        assertThat(variants.latest(HINDI)
                        .orElseThrow()
                        .content()
                        .section(SectionKind.SMS)
                        .orElseThrow()
                        .text())
                .isEqualTo(words);
    }

    @Test
    void aDoubtAndASubjectAreReadAsStrictly() throws Exception {
        assertThat(body(writing("मदद").param("doubts", "Is it \u202Eplain?")))
                .contains("href=\"#doubts\"", "id=\"doubts-error\"", "Is it \u202Eplain?");
        assertThat(body(writing("मदद").param("subject", "विषय\u0007")))
                .contains("href=\"#subject\"", "id=\"subject-error\"");
    }

    private MockHttpServletRequestBuilder writing(String sms) {
        return post(EDIT)
                .with(csrf())
                .with(user(bradford.worker()))
                .param(
                        "basis",
                        String.valueOf(variants.latest(HINDI).orElseThrow().id().value()))
                .param("origin", "adapted")
                .param("section", "sms")
                .param("claim", "-")
                .param("text", sms)
                .param("place", "1");
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
