package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.quality.Texts.content;
import static org.ownwords.quality.Texts.fact;
import static org.ownwords.quality.Texts.found;
import static org.ownwords.quality.Texts.marked;
import static org.ownwords.quality.Texts.route;
import static org.ownwords.quality.Texts.section;
import static org.ownwords.quality.Texts.service;
import static org.ownwords.quality.Texts.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.Fact;
import org.ownwords.directory.RouteKind;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.quality.Checks.Subject;
import org.ownwords.quality.Checks.Target;

class ClaimChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|It is free.",
                "ur|مدد مفت ہے۔",
                "bn|সাহায্য বিনামূল্যে।",
                "pl|Pomoc jest bezpłatna.",
                "zh-Hant|服務免費。",
            })
    void aMissingClaimIsNamedInEveryLanguage(String tag, String words) {
        Subject lacking = requiring(tag, "-: " + words);
        assertThat(found(lacking, RequiredClaims.ID)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.span()).isEmpty();
            assertThat(finding.what()).contains("free");
            assertThat(finding.remedy()).contains("## free");
        });
        assertThat(found(requiring(tag, "free: " + words), RequiredClaims.ID)).isEmpty();
    }

    @Test
    void aSectionThatTheVariantLacksIsNotAsked() {
        Subject subject = requiring("ur", "free: مدد مفت ہے۔");
        assertThat(subject.content().section(SectionKind.SOCIAL)).isEmpty();
        assertThat(found(subject, RequiredClaims.ID)).isEmpty();
    }

    @Test
    void aClaimThatTheCatalogueLacksIsMarked() {
        assertThat(marked(
                        subject("en-GB", section(SectionKind.LONG, "-: Hello.", "always-open: Day and night.")),
                        KnownClaims.ID))
                .containsExactly("Day and night.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|What you say stays with us.|We must tell if a child is not safe.",
                "ur|آپ کی بات ہمارے پاس رہتی ہے۔|اگر بچہ خطرے میں ہو تو ہمیں بتانا پڑتا ہے۔",
                "pl|To, co mówisz, zostaje u nas.|Musimy powiedzieć, gdy dziecko nie jest bezpieczne.",
            })
    void confidentialNeedsItsExceptionsInTheSameSection(String tag, String promise, String exceptions) {
        Subject apart = subject(
                tag,
                section(SectionKind.LONG, "confidential: " + promise, "confidentiality-exceptions: " + exceptions),
                section(SectionKind.SOCIAL, "confidential: " + promise));
        assertThat(found(apart, NeededClaims.ID))
                .singleElement()
                .satisfies(finding -> assertThat(finding.section()).contains(SectionKind.SOCIAL));
        assertThat(marked(apart, NeededClaims.ID)).containsExactly(promise);
    }

    @ParameterizedTest
    @CsvSource({
        // of the service, of the route, found
        "true,    true,    ''",
        "true,    absent,  Nobody has verified",
        "absent,  true,    Nobody has verified",
        "true,    false,   is not true of",
        "expired, true,    the verification has run out",
        "expired, false,   is not true of",
    })
    void aClaimOfBothHoldsWhenBothFactsDo(String ofService, String ofRoute, String what) {
        Target target = new Target(
                service("Open Door", "everyone", 0, false, facts(ofService)),
                route(RouteKind.PHONE, "0808 157 0123", "en-GB", facts(ofRoute)));
        Subject subject = subject(
                content(
                        "en-GB",
                        Map.of(),
                        section(SectionKind.LONG, "-: Hello.", "independent-of-police: We are not the police.")),
                Optional.of(target));
        List<Finding> findings = found(subject, TrueClaims.ID);
        if (what.isEmpty()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.what()).contains(what));
            assertThat(marked(subject, TrueClaims.ID)).containsExactly("We are not the police.");
        }
    }

    @Test
    void withoutATargetNoClaimIsTested() {
        assertThat(found(subject("en-GB", section(SectionKind.LONG, "free: It is free.")), TrueClaims.ID))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "everyone,     everyone, 0,  0", "everyone,     men,      0,  1", "men,          men,      18, 0",
        "men,          everyone, 0,  0", "women,        men,      0,  1", "young-people, everyone, 16, 0",
        "young-people, everyone, 18, 1",
    })
    void nobodyIsLedToAServiceThatTurnsThemAway(String audience, String served, int age, int findings) {
        VariantContent content = content("en-GB", Map.of(), section(SectionKind.LONG, "-: Hello."));
        Target target =
                new Target(service("Open Door", served, age, false), route(RouteKind.PHONE, "0808 157 0123", "en-GB"));
        Subject subject = new Subject(
                content,
                Texts.LANGUAGES.require(content.id().tag()),
                Texts.catalogue(audience, Map.of()),
                Optional.of(target),
                Texts.TODAY);
        assertThat(found(subject, AudienceServed.ID)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "ur, ur en-GB, 0",
        "ur, en-GB, 1",
        "pnb, pa-Arab, 0",
        "pnb, pa, 1",
        "zh-Hant, zh-Hans, 1",
        "pl, PL, 0",
        "sr, sr-Latn, 1",
    })
    void theRouteAnswersInTheLanguageOfTheText(String tag, String answers, int findings) {
        Target target = new Target(
                service("Open Door", "everyone", 0, false), route(RouteKind.PHONE, "0808 157 0123", answers));
        Subject subject = subject(content(tag, Map.of(), section(SectionKind.LONG, "-: …")), Optional.of(target));
        assertThat(found(subject, RouteAnswers.ID)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-|Our help is free.|free",
                "free|Our help is free.|",
                "-|Feel free to call. We are freer now.|",
                "-|We are not the police.|not the police",
                "-|What you say is confidential.|confidential",
                "-|You don’t have to report anything.|don’t have to report",
                "-|Come in. The kettle is on.|",
            })
    void englishWordsThatClaimSomethingUnmarkedAreMarked(String claim, String words, String marked) {
        assertThat(String.join(
                        " ",
                        marked(subject("en-GB", section(SectionKind.LONG, claim + ": " + words)), UnmarkedClaim.ID)))
                .isEqualTo(marked == null ? "" : marked);
    }

    private static Subject requiring(String tag, String passage) {
        VariantContent content = content(tag, Map.of(), section(SectionKind.LONG, passage));
        Set<ClaimId> free = Set.of(ClaimId.of("free"));
        return new Subject(
                content,
                Texts.LANGUAGES.require(content.id().tag()),
                Texts.catalogue("everyone", Map.of(SectionKind.LONG, free, SectionKind.SOCIAL, free)),
                Optional.empty(),
                Texts.TODAY);
    }

    private static Fact[] facts(String state) {
        String claim = "independent-of-police";
        return switch (state) {
            case "true" -> new Fact[] {fact(claim)};
            case "false" -> new Fact[] {fact(claim, false, LocalDate.of(2027, 1, 1))};
            case "expired" -> new Fact[] {fact(claim, true, Texts.TODAY.minusDays(1))};
            default -> new Fact[0];
        };
    }
}
