package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.render.Editions.edition;
import static org.ownwords.render.Editions.section;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;
import org.ownwords.render.sms.SmsEncoding;

class RendererTest {

    private final Renderer renderer = new Renderer();

    @Test
    void aTextRunsSentencesOnAndWritesNumbersWithoutSpaces() {
        var sms = renderer.sms(edition(
                "en-GB", Mark.NONE, Map.of(), section(SectionKind.SMS, "Hello.\nTalk to us.", "Call {route.phone}.")));
        assertThat(sms.text()).isEqualTo("Hello. Talk to us.\nCall 08081570123.");
        assertThat(sms.encoding()).isEqualTo(SmsEncoding.GSM_7);
    }

    @Test
    void chineseSentencesRunOnWithoutASpace() {
        var sms = renderer.sms(edition(
                "zh-Hans", Mark.NONE, Map.of(), section(SectionKind.SMS, "你好。\n你可以和我们谈。", "请打 {route.phone}。")));
        assertThat(sms.text()).isEqualTo("你好。你可以和我们谈。\n请打 08081570123。");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 电话：{route.phone}, 不想再收到请回复STOP",
        "ur, فون: {route.phone}, روکنے کے لیے STOP",
        "th, โทร {route.phone}, ฟรี",
    })
    void wordsAfterALineThatNothingClosesNeverJoinItsNumber(String tag, String line, String next) {
        var sms = renderer.sms(edition(tag, Mark.NONE, Map.of(), section(SectionKind.SMS, line + "\n" + next)));
        assertThat(sms.text()).isEqualTo(line.replace("{route.phone}", "08081570123") + "\n" + next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "EXAMPLE"})
    void theMarkComesFirstInEveryChannel(String name) {
        Mark mark = Mark.valueOf(name);
        Edition edition = edition(
                "ur",
                mark,
                Map.of(),
                section(SectionKind.SMS, "مدد مفت ہے۔"),
                section(SectionKind.HEADLINE, "مفت مدد"),
                section(SectionKind.LONG, "ہم سے بات کریں۔"),
                section(SectionKind.SOCIAL, "مدد مفت ہے۔"),
                section(SectionKind.SPOKEN, "مدد مفت ہے۔"));
        String line = mark.words() + "\n";
        assertThat(renderer.sms(edition).text()).startsWith(line);
        assertThat(renderer.spoken(edition)).startsWith(line);
        assertThat(renderer.caption(edition)).startsWith(line);
        assertThat(renderer.alternativeText(edition)).startsWith(line);
        EmailText email = renderer.email(edition);
        assertThat(email.subject()).startsWith(mark.words());
        assertThat(email.text()).startsWith(line);
        assertThat(email.html().split(mark.words(), -1)).hasSizeGreaterThan(2);
    }

    @Test
    void withoutAMarkNothingIsMarked() {
        EmailText email = renderer.email(edition("pl", Mark.NONE, Map.of(), section(SectionKind.LONG, "Pomoc.")));
        assertThat(email.subject() + email.text() + email.html()).doesNotContain("DRAFT", "EXAMPLE", "REVIEWED");
    }

    @Test
    void anEmailsSubjectComesFromTheVariantElseIsNeutral() {
        var words = section(SectionKind.LONG, "Somebody hurt you?");
        assertThat(renderer.email(edition("en-GB", Mark.NONE, Map.of("subject", "From {service.name}"), words))
                        .subject())
                .isEqualTo("From Open * Door");
        assertThat(renderer.email(edition("en-GB", Mark.NONE, Map.of(), words)).subject())
                .isEqualTo("Information for you");
    }

    @Test
    void anEmailBeginsWithItsSubjectSoThatALockedPhoneShowsNothingElse() {
        EmailText email =
                renderer.email(edition("en-GB", Mark.NONE, Map.of(), section(SectionKind.LONG, "Somebody hurt you?")));
        assertThat(email.text()).startsWith("Information for you\n\n");
        String body = email.html().substring(email.html().indexOf("<body"));
        assertThat(body.indexOf("Information for you")).isBetween(0, body.indexOf("Somebody hurt you?"));
    }

    @Test
    void anEmailLoadsNothingAndIsolatesTheNumber() {
        String html = renderer.email(edition(
                        "ur",
                        Mark.NONE,
                        Map.of(),
                        section(SectionKind.LONG, "فون کریں {route.phone}۔", "- **مفت**\n- آسان")))
                .html();
        assertThat(html)
                .contains("<html lang=\"ur\" dir=\"rtl\">", "text-align: right", "Noto Nastaliq Urdu")
                .contains(
                        "<bdi dir=\"ltr\" style=\"unicode-bidi: isolate; white-space: nowrap\">0808\u00A0157\u00A00123</bdi>")
                .contains("• <b>مفت</b>")
                .doesNotContain("http", "src=", "url(", "<link", "<script", "<style", "\u2066", "{route");
    }

    @Test
    void aSignInANameIsNoMarkup() {
        Edition edition = edition(
                "en-GB",
                Mark.NONE,
                Map.of(),
                section(SectionKind.LONG, "We are {service.name} & *free*, <b>always</b>."));
        EmailText email = renderer.email(edition);
        assertThat(email.html()).contains("Open * Door", "&amp; ", "<b>free</b>", "&lt;b&gt;always");
        assertThat(email.text()).contains("We are \u2068Open * Door\u2069 & free, <b>always</b>.");
    }

    @Test
    void wordsToReadAloudKeepASentenceToALine() {
        assertThat(renderer.spoken(edition(
                        "en-GB", Mark.NONE, Map.of(), section(SectionKind.SPOKEN, "Hello.\nWe listen.", "Goodbye."))))
                .isEqualTo("Hello.\nWe listen.\n\nGoodbye.");
    }

    @Test
    void alternativeTextSaysWhatThePosterSays() {
        assertThat(renderer.alternativeText(edition(
                        "en-GB",
                        Mark.NONE,
                        Map.of(),
                        section(SectionKind.LONG, "We listen.\nIt is free."),
                        section(SectionKind.HEADLINE, "Free help"))))
                .isEqualTo("Free help\nWe listen. It is free.");
    }

    @Test
    void numberedListsKeepTheirNumbers() {
        assertThat(renderer.caption(edition(
                        "en-GB", Mark.NONE, Map.of(), section(SectionKind.SOCIAL, "3. Call\n4. Talk\n\n\\# sign"))))
                .isEqualTo("3. Call\n\n4. Talk\n\n# sign");
    }

    @Test
    void aMissingSectionIsAProblemThatNamesIt() {
        assertThatThrownBy(() -> renderer.sms(edition("ur", Mark.NONE, Map.of())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("independent-free/ur", "sms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "fa-AF", "th-TH-u-nu-thai"})
    void theMachinesLocaleChangesNothing(String locale) {
        Edition edition = edition(
                "ur",
                Mark.EXAMPLE,
                Map.of(),
                section(SectionKind.LONG, "1. فون {route.phone}"),
                section(SectionKind.SMS, "فون {route.phone}"));
        EmailText email = renderer.email(edition);
        var sms = renderer.sms(edition);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(new Renderer().email(edition)).isEqualTo(email);
            assertThat(new Renderer().sms(edition)).isEqualTo(sms);
        } finally {
            Locale.setDefault(before);
        }
    }
}
