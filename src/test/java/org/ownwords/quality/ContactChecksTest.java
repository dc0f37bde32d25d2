package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.quality.Texts.content;
import static org.ownwords.quality.Texts.found;
import static org.ownwords.quality.Texts.marked;
import static org.ownwords.quality.Texts.route;
import static org.ownwords.quality.Texts.section;
import static org.ownwords.quality.Texts.service;
import static org.ownwords.quality.Texts.subject;
import static org.ownwords.quality.Texts.target;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.directory.RouteKind;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Checks.Subject;
import org.ownwords.quality.Checks.Target;

class ContactChecksTest {

    @ParameterizedTest
    @CsvSource({
        "0808 157 0123,    FREE", "0800 001 0000,    FREE", "116 123,          FREE", "+44 808 157 0123, FREE",
        "0044808 1570123,  FREE", "101,              FREE", "0844 123 4567,    CHARGED", "0870 123 4567,    CHARGED",
        "0906 123 4567,    CHARGED", "070 1234 5678,    CHARGED", "03069 990123,     CHARGED",
                "0300 123 4567,    CHARGED",
        "+44 300 123 4567, CHARGED", "118 118,          CHARGED", "+48 22 123 45 67, CHARGED",
                "07700 900123,     AS_THE_PLAN_SAYS",
        "0113 496 0123,    AS_THE_PLAN_SAYS", "020 7946 0123,    AS_THE_PLAN_SAYS",
    })
    void aNumberTellsWhatACallCosts(String number, Tariff tariff) {
        assertThat(Tariff.of(number)).isEqualTo(tariff);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|Call 0844 123 4567.|0844 123 4567",
                "en-GB|Call +44 (0)844 123 4567 now.|+44 (0)844 123 4567",
                "ur|فون کریں 0300 123 4567۔|0300 123 4567",
                "bn|ফোন করুন ০৮৪৪ ১২৩ ৪৫৬৭।|০৮৪৪ ১২৩ ৪৫৬৭",
                "pl|Zadzwoń: 0870-123-4567.|0870-123-4567",
                "zh-Hans|请打03069990123。|03069990123",
            })
    void aChargedNumberBesideFreeIsMarked(String tag, String words, String number) {
        Section section = section(SectionKind.LONG, "free: …", "-: " + words);
        assertThat(marked(subject(tag, section), ChargedNumber.ID)).containsExactly(number);
        assertThat(found(subject(tag, section(SectionKind.LONG, "-: " + words)), ChargedNumber.ID))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0808 157 0123, 0, 0", "03069 990123, 1, 0", "0113 496 0123, 0, 1"})
    void aPlaceholderIsJudgedByWhatFillsIt(String number, int blocks, int warnings) {
        Subject subject = subject(
                content("en-GB", Map.of(), section(SectionKind.SMS, "free: It is free.", "-: Call {route.phone}.")),
                Optional.of(target(number)));
        assertThat(found(subject, ChargedNumber.ID)).hasSize(blocks);
        assertThat(found(subject, ChargedNumber.MAY_COST)).hasSize(warnings);
        if (blocks > 0) {
            assertThat(marked(subject, ChargedNumber.ID)).containsExactly("{route.phone}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|Or call 101.|101",
                "bn|অথবা ১০১ নম্বরে ফোন করুন।|১০১",
                "en-GB|Write to help@westyorkshire.police.uk today.|help@westyorkshire.police.uk",
                "ur|دیکھیں www.met.police.uk پر|www.met.police.uk",
                "en-GB|West Yorkshire Police will help.|Yorkshire Police",
                "en-GB|Or use True Vision.|True Vision",
                "en-GB|In danger, call 999.|",
                "en-GB|You have 101 reasons. Room 2.101 is ours.|101",
                "en-GB|The Police cannot see this. It costs 1,101 or 101.50.|",
                "en-GB|Open until 10:01 and 1010 times.|",
            })
    void aWayToThePoliceBesideIndependenceIsMarked(String tag, String words, String marked) {
        Section section = section(SectionKind.LONG, "independent-of-police: …", "-: " + words);
        assertThat(marked(subject(tag, section), PoliceBesideIndependence.ID))
                .isEqualTo(marked == null ? java.util.List.of() : java.util.List.of(marked));
        assertThat(found(subject(tag, section(SectionKind.LONG, "-: " + words)), PoliceBesideIndependence.ID))
                .isEmpty();
    }

    @Test
    void theEmergencyNumberDoesNotStandWithinTheClaim() {
        assertThat(marked(
                        subject(
                                "en-GB",
                                section(SectionKind.LONG, "independent-of-police: We are not the police: call 999.")),
                        PoliceBesideIndependence.ID))
                .containsExactly("999");
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 101,                 Open Door,          false, 1",
        "PHONE, 0808 157 0123,       Open Door,          false, 0",
        "EMAIL, help@kent.police.uk, Open Door,          false, 1",
        "PHONE, 0808 157 0123,       Kent Police Care,   false, 1",
        "PHONE, 0808 157 0123,       Open Door,          true,  1",
    })
    void theServiceItselfMustNotBeThePolice(RouteKind kind, String address, String name, boolean inside, int findings) {
        String use = kind == RouteKind.EMAIL ? "{route.email}" : "{route.phone}";
        Subject subject = subject(
                content(
                        "en-GB",
                        Map.of(),
                        section(SectionKind.LONG, "independent-of-police: No police.", "-: {service.name}: " + use)),
                Optional.of(new Target(service(name, "everyone", 0, inside), route(kind, address, "en-GB"))));
        assertThat(found(subject, PoliceBesideIndependence.ID)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call {route.fone}.|{route.fone}",
                "Call {route.email}.|{route.email}",
                "Call {route.phone.|{",
                "Call ｛route.phone｝.|｛ ｝",
                "Call {route.phone} at {service.name}.|",
            })
    void aPlaceholderThatCannotBeFilledIsMarked(String words, String marked) {
        Subject subject = subject(
                content("en-GB", Map.of(), section(SectionKind.LONG, "-: " + words)),
                Optional.of(target("0808 157 0123")));
        assertThat(String.join(" ", marked(subject, PlaceholderKnown.ID))).isEqualTo(marked == null ? "" : marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|Call 0808 157 0999.|0808 157 0999|contact-unlike-directory",
                "en-GB|Call 0808 157 0123.|0808 157 0123|contact-written-out",
                "en-GB|Call +44 808 157 0123.|+44 808 157 0123|contact-written-out",
                "ur|فون کریں 08081570999|08081570999|contact-unlike-directory",
                "bn|ফোন ০৮০৮ ১৫৭ ০১২৩।|০৮০৮ ১৫৭ ০১২৩|number-digits",
                "ar|اتصل ٠٨٠٨١٥٧٠١٢٣|٠٨٠٨١٥٧٠١٢٣|number-digits",
                "en-GB|Write to help@door.example.org soon.|help@door.example.org|contact-unlike-directory",
                "en-GB|See www.door.org/help.|www.door.org/help|contact-unlike-directory",
                "pl|Zobacz door.org.uk dzisiaj.|door.org.uk|contact-unlike-directory",
                "en-GB|On 2026-11-20 there were 12,500 of us; in danger call 999 or text 18000.||contact-unlike-directory",
            })
    void aContactWrittenOutIsHeldAgainstTheDirectory(String tag, String words, String marked, String id) {
        Subject subject = subject(
                content(tag, Map.of(), section(SectionKind.LONG, "-: " + words)), Optional.of(target("0808 157 0123")));
        assertThat(marked(subject, id)).isEqualTo(marked == null ? java.util.List.of() : java.util.List.of(marked));
    }

    @Test
    void withoutATargetAContactWrittenOutIsAWarning() {
        Subject subject = subject("en-GB", section(SectionKind.LONG, "-: Call 0808 157 0999."));
        assertThat(found(subject, ContactDetails.ID)).isEmpty();
        assertThat(marked(subject, ContactDetails.WRITTEN_OUT)).containsExactly("0808 157 0999");
    }
}
