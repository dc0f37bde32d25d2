package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.quality.Texts.content;
import static org.ownwords.quality.Texts.found;
import static org.ownwords.quality.Texts.marked;
import static org.ownwords.quality.Texts.section;
import static org.ownwords.quality.Texts.sms;
import static org.ownwords.quality.Texts.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.directory.RouteKind;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Checks.Subject;
import org.ownwords.quality.Checks.Target;

class SmsChecksTest {

    private static final String NEUTRAL = "Hello. Is something worrying you? You can talk to us. ";

    @ParameterizedTest
    @CsvSource({
        "en-GB, a, 160, ''", "en-GB, a, 306, ''", "en-GB, a, 307, sms-over-budget", "en-GB, a, 918, sms-over-budget",
        "en-GB, a, 919, sms-too-long", "ur, م, 134, ''", "ur, م, 135, sms-over-budget", "ur, م, 402, sms-over-budget",
        "ur, م, 403, sms-too-long",
    })
    void lengthIsCountedAsPhonesDo(String tag, String letter, int times, String id) {
        assertThat(found(sms(tag, letter.repeat(times)), SmsLength.ID, SmsLength.BUDGET))
                .extracting(Finding::check)
                .isEqualTo(id.isEmpty() ? List.of() : List.of(id));
    }

    @Test
    void lengthIsThatOfWhatIsSent() {
        String words = "-: " + "a".repeat(290) + " {route.phone}";
        Subject subject = subject(
                content("en-GB", Map.of(), section(SectionKind.SMS, words)),
                Optional.of(Texts.target("0808 157 0123")));
        assertThat(found(subject, SmsLength.BUDGET)).isEmpty();
        Subject longer = subject(
                content("en-GB", Map.of(), section(SectionKind.SMS, words + " " + "a".repeat(5))),
                Optional.of(Texts.target("0808 157 0123")));
        assertThat(found(longer, SmsLength.BUDGET)).hasSize(1);
    }

    @Test
    void theCharactersThatMakeItCostlyAreNamed() {
        assertThat(found(sms("pl", "ł" + "a".repeat(140)), SmsLength.BUDGET))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("70 to a segment", "ł"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Were you a VICTIM of crime?|VICTIM crime",
                "We help survivors.|survivors",
                "Hate incident? Talk to us.|Hate incident",
                "Domestic  violence service|Domestic  violence violence",
                "We listen. You choose.|",
                "Grapes and scampi are not words for it; a therapist is not either.|",
            })
    void whatNamesTheHarmIsMarkedAnywhere(String words, String marked) {
        List<String> found =
                marked(sms("en-GB", words), LockScreen.ID).stream().distinct().toList();
        if (marked == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(String.join(" ", found)).contains(marked.split(" ")[0]);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are not the police.|police",
                "Hello. Is something worrying you? You can talk to us. We are not the police.|",
                "aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa report|",
                "aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaa report|report",
                "Go to COURT with us|COURT",
            })
    void policeReportAndCourtDoNotStandInTheFirstFortyCharacters(String words, String marked) {
        assertThat(String.join(" ", marked(sms("en-GB", words), LockScreen.ID)))
                .isEqualTo(marked == null ? "" : marked);
    }

    @Test
    void theFirstFortyAreThoseThatThePhoneShows() {
        var content = content(
                "en-GB", Map.of(), section(SectionKind.SMS, "-: {service.name} talks to you, never the police"));
        var route = Texts.route(RouteKind.PHONE, "0808 157 0123", "en-GB");
        Target brief = new Target(Texts.service("Us", "everyone", 0, false), route);
        Target lengthy = new Target(Texts.service("The Long Open Door Partnership", "everyone", 0, false), route);
        assertThat(marked(subject(content, Optional.of(brief)), LockScreen.ID)).containsExactly("police");
        assertThat(marked(subject(content, Optional.of(lengthy)), LockScreen.ID))
                .isEmpty();
    }

    @Test
    void aServiceWhoseNameGivesItAwayIsMarkedAtItsPlaceholder() {
        Subject subject = subject(
                content("en-GB", Map.of(), section(SectionKind.SMS, "-: Hello from {service.name}.")),
                Optional.of(new Target(
                        Texts.service("Leeds Rape Survivors", "everyone", 0, false),
                        Texts.route(RouteKind.PHONE, "0808 157 0123", "en-GB"))));
        assertThat(marked(subject, LockScreen.ID)).containsOnly("{service.name}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ur|آپ کے ساتھ تشدد ہوا؟|تشدد",
                "bn|নির্যাতনের শিকার?|নির্যাতনের",
                "pl|Jesteś ofiarą przestępstwa?|ofiarą przestępstwa",
                "zh-Hans|你是受害者吗？|受害",
                "pa|ਕੀ ਤੁਸੀਂ ਹਿੰਸਾ ਦੇਖੀ?|ਹਿੰਸਾ",
            })
    void anUnconfirmedListCannotTellAndShowsWhatItFound(String tag, String words, String marked) {
        List<Finding> findings = found(sms(tag, words), LockScreen.ID);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.CANNOT_TELL));
        assertThat(marked(sms(tag, words), LockScreen.ID))
                .contains(marked.split(" "))
                .contains("-");
    }

    @Test
    void withoutAListTheCheckCannotTell() {
        assertThat(found(sms("am", "ሰላም"), LockScreen.ID)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.CANNOT_TELL);
            assertThat(finding.what()).contains("There is no list", "Amharic");
        });
    }

    @Test
    void englishWordsAreMarkedInTextsOfOtherScripts() {
        assertThat(found(sms("ur", "کیا آپ victim ہیں؟"), LockScreen.ID))
                .anySatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCK));
    }

    @Test
    void aNeutralEnglishTextPasses() {
        assertThat(found(
                        sms("en-GB", NEUTRAL + "It is free. Call {route.phone}. Text STOP to end these messages."),
                        LockScreen.ID))
                .isEmpty();
    }

    @Test
    void anEmailsSubjectIsReadOnALockedPhoneToo() {
        Subject subject = subject(
                content("en-GB", Map.of("subject", "Help for victims"), section(SectionKind.LONG, "-: Hello.")),
                Optional.empty());
        assertThat(found(subject, LockScreen.ID)).singleElement().satisfies(finding -> {
            assertThat(finding.section()).contains(SectionKind.LONG);
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "VictimCare, 1",
        "Victim Care, 1",
        "CRIME-HELP, 1",
        "WYPolice, 1",
        "Police WY, 1",
        "OpenDoor, 0",
        "Ourside, 0"
    })
    void aSendersNameGivesNothingAway(String name, int findings) {
        assertThat(Texts.CHECKS.sender(name)).hasSize(findings);
    }
}
