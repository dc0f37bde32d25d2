package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.quality.Texts.content;
import static org.ownwords.quality.Texts.section;
import static org.ownwords.quality.Texts.subject;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.language.Language;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Checks.Subject;

class ChecksTest {

    @Test
    void aDiscreetCardNamesNoCrime() {
        assertThat(Texts.CHECKS.run(subject("en-GB", section(SectionKind.DISCREET, "-: Are you a victim?"))))
                .extracting(Finding::severity)
                .contains(Severity.BLOCK);
        assertThat(Texts.CHECKS.run(
                        subject("en-GB", section(SectionKind.DISCREET, "-: You decide what happens next."))))
                .isEmpty();
    }

    @Test
    void findingsStandInTheOrderOfTheTextWorstFirst() {
        Subject subject = subject(
                "en-GB",
                section(SectionKind.LONG, "-: Hello  you. Ask an IDVA at {route.fone}."),
                section(SectionKind.SMS, "-: Are you a victim?"));
        assertThat(Texts.CHECKS.run(subject))
                .extracting(Finding::check)
                .containsExactly("placeholder", "doubled-space", "acronym", "lock-screen");
    }

    @Test
    void everySpanLiesWithinItsSection() {
        for (Subject subject : worked(Texts.LANGUAGES.all())) {
            assertThat(Texts.CHECKS.run(subject))
                    .allSatisfy(finding -> finding.span().ifPresent(span -> {
                        String text = subject.content()
                                .section(finding.section().orElseThrow())
                                .orElseThrow()
                                .text();
                        assertThat(span.start()).isBetween(0, text.length());
                        assertThat(span.end()).isBetween(span.start() + 1, text.length());
                    }));
        }
    }

    @Test
    void everyFindingSaysWhatIsWrongAndWhatToDo() {
        assertThat(worked(Texts.LANGUAGES.all()).stream().flatMap(subject -> Texts.CHECKS.run(subject).stream()))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.what()).matches("(?s)\\P{Ll}.*[.!?]");
                    assertThat(finding.remedy()).isNotBlank();
                });
    }

    @Test
    void sixtyLanguagesOfTenMessagesTakeSeconds() {
        List<Subject> subjects = worked(Texts.LANGUAGES.all().subList(0, 60));
        Instant start = Instant.now();
        for (int message = 0; message < 10; message++) {
            subjects.forEach(Texts.CHECKS::run);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "fa-AF", "th-TH-u-nu-thai"})
    void theMachinesLocaleChangesNothing(String locale) {
        List<Subject> subjects = worked(Texts.LANGUAGES.all().subList(0, 40));
        List<Finding> here = all(subjects);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(all(subjects)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Finding> all(List<Subject> subjects) {
        Checks checks = new Checks();
        return subjects.stream()
                .flatMap(subject -> checks.run(subject).stream())
                .collect(Collectors.toList());
    }

    /** The same words under every tag: right for some, wrong for most, as an import may bring them. */
    private static List<Subject> worked(List<Language> languages) {
        return languages.stream()
                .map(language -> subject(
                        content(
                                language.tag().value(),
                                Map.of("subject", "INFORMATION"),
                                section(
                                        SectionKind.LONG,
                                        "-: IS THIS you  you? مدد مفت ہے۔",
                                        "free: Call 0844 123 4567 ０８４４１２３４５６７ 𞥐𞥘𞥔𞥔𞥑𞥒𞥓𞥔𞥕𞥖𞥗 now.",
                                        "independent-of-police: 101 📞 {route.phone}"),
                                section(SectionKind.SMS, "-: VICTIM? Hello (you, {service.name}. {oops}")),
                        Optional.of(Texts.target("0808 157 0123"))))
                .toList();
    }
}
