package org.ownwords.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.directory.VenueId;
import org.ownwords.publicsite.counts.Opening;
import org.ownwords.publicsite.counts.OpeningCounts;
import org.springframework.mock.web.MockHttpServletResponse;

/** A printed code: never dead, counted for its month, and nothing kept of who opened it. */
class PrintedCodesTest {

    private VisitedSite visited;

    @BeforeEach
    void aSite() throws Exception {
        visited = new VisitedSite();
    }

    @Test
    void aCodeIsCountedForItsMonthAndLeadsToAnAddressWithoutIt() throws Exception {
        ShortCode code = visited.site.codes.issue(VisitedSite.OURS, visited.id("ur"), new VenueId(7));
        for (int i = 0; i < 3; i++) {
            MockHttpServletResponse answer = visited.browser
                    .perform(get("/c/" + code.value().toLowerCase(java.util.Locale.ROOT)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getHeader("Location"))
                    .isEqualTo("/s/" + visited.id("ur").value());
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        }
        visited.browser.perform(head("/c/" + code.value()));
        visited.browser.perform(get("/c/" + code.value()).header("Sec-Purpose", "prefetch;prerender"));
        assertThat(new OpeningCounts(visited.jdbc)
                        .between(VisitedSite.OURS, YearMonth.of(2026, 10), YearMonth.of(2026, 10)))
                .containsExactly(new Opening(code.value(), new VenueId(7), YearMonth.of(2026, 10), 3));
    }

    @Test
    void nothingOfAVisitorHasAColumn() {
        assertThat(visited.jdbc
                        .sql("select lower(column_name) from information_schema.columns"
                                + " where lower(table_name) in ('opening_count', 'short_code', 'safe_page')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "code",
                        "of_month",
                        "openings",
                        "code",
                        "organisation",
                        "page",
                        "venue",
                        "issued_on",
                        "id",
                        "organisation",
                        "service",
                        "message",
                        "tag",
                        "route");
    }

    @Test
    void anUnknownCodeSaysSoAndKeepsNothing() throws Exception {
        MockHttpServletResponse answer =
                visited.browser.perform(get("/c/whatever")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getContentAsString()).contains("<title>Information</title>");
    }
}
