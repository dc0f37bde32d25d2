package org.ownwords.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a visitor's browser is given: never a trace, with the pack's own words in several scripts. */
class PublicPagesTest {

    private VisitedSite visited;

    @BeforeEach
    void aSite() throws Exception {
        visited = new VisitedSite();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ur", "bn", "ar", "pa", "pl", "so"})
    void aPageSpeaksItsLanguageAndCallsAtOneTouch(String tag) throws Exception {
        String html = visited.page(tag).getContentAsString();
        assertThat(html)
                .contains("<html lang=\"" + tag + "\" dir=\""
                        + VisitedSite.LANGUAGES
                                .require(LanguageTag.of(tag))
                                .direction()
                                .html());
        assertThat(html).contains("href=\"tel:08081570123\"", "<title>Information</title>", "EXAMPLE, NOT REVIEWED");
        assertThat(html).contains("<bdi dir=\"ltr\" class=\"number\">0808\u00a0157\u00a00123</bdi>");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
    }

    @Test
    void aPageKeepsNothingAndLoadsNothingFromElsewhere() throws Exception {
        MockHttpServletResponse answer = visited.page("ur");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        String html = answer.getContentAsString();
        assertThat(loaded(html)).containsExactlyInAnyOrder("/public/page.css", "/public/page.js", "data:,");
        assertThat(html).doesNotContain("og:", "twitter:", "<form", "style=", "onclick", "Listening line</title>");
    }

    @Test
    void theFirstLinkLeavesWithoutAnyScript() throws Exception {
        String html = visited.page("ur").getContentAsString();
        var link = Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>").matcher(html);
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).startsWith("https://");
        assertThat(link.group()).contains("noreferrer");
    }

    @Test
    void theStyleLoadsOnlyFontsThatThisProgramHoldsAndNoneIsLargeForAPoorLine() throws Exception {
        String css = new String(bytes("/static/public/page.css"), StandardCharsets.UTF_8);
        var urls = Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(css);
        List<String> fonts = new ArrayList<>();
        while (urls.find()) {
            fonts.add(urls.group(1));
        }
        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(font -> assertThat(bytes(font)).as(font).hasSizeBetween(1_000, 180_000));
        assertThat(css.length()).isLessThan(10_000);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream content = Objects.requireNonNull(PublicPagesTest.class.getResourceAsStream(file), file)) {
            return content.readAllBytes();
        }
    }

    @Test
    void aClaimWhoseVerificationRanOutIsDroppedAndTheRestStays() throws Exception {
        visited.services.verify(
                VisitedSite.WORKER,
                visited.service,
                VisitedSite.fact(ClaimId.of("no-report-needed"), VisitedSite.TODAY.minusDays(1)));
        String html = visited.page("en-GB").getContentAsString();
        assertThat(html).doesNotContain("report").contains("Our help is free", "tel:08081570123");
    }

    @Test
    void wordsThatWereWithdrawnLeaveANumberAndNothingElse() throws Exception {
        visited.holds.put(LanguageTag.of("ur"), new Hold(HoldKind.WITHDRAWN, "Withdrawn"));
        String html = visited.page("ur").getContentAsString();
        assertThat(html).contains("href=\"tel:08081570123\"", "اردو").doesNotContain("پولیس", "<h1>");
    }

    @Test
    void aRetiredNumberGivesWayToOneThatWorks() throws Exception {
        MockHttpServletResponse before = visited.page("ur");
        assertThat(before.getContentAsString()).contains("tel:08081570123");
        visited.number("0808 157 0456");
        visited.services.retireRoute(VisitedSite.WORKER, visited.service, visited.route);
        assertThat(visited.page("ur").getContentAsString())
                .contains("tel:08081570456")
                .doesNotContain("0123");
    }

    @Test
    void aServiceWithoutAnyNumberLeftStillLeadsSomewhere() throws Exception {
        visited.services.retireRoute(VisitedSite.WORKER, visited.service, visited.route);
        assertThat(visited.page("ur").getContentAsString()).contains("tel:999");
    }

    @Test
    void aPageLeadsToItselfInOtherLanguagesThatStand() throws Exception {
        PageId polish = visited.id("pl");
        PageId somali = visited.id("so");
        visited.holds.put(LanguageTag.of("so"), new Hold(HoldKind.WITHDRAWN, "Withdrawn"));
        assertThat(visited.page("ur").getContentAsString())
                .contains("href=\"/s/" + polish.value() + "\" lang=\"pl\"")
                .doesNotContain(somali.value());
    }

    private static List<String> loaded(String html) {
        var sources = Pattern.compile("(?:<link [^>]*href|src)=\"([^\"]+)\"").matcher(html);
        List<String> found = new ArrayList<>();
        while (sources.find()) {
            found.add(sources.group(1));
        }
        return found;
    }
}
