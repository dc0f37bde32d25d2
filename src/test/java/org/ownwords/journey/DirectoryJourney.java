package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Pages of the directory, wide and narrow, by axe and by use. */
class DirectoryJourney extends PagesInUse {

    @Test
    void everyPageOfTheDirectoryIsAccessibleWideAndNarrow() {
        try (Page page = signedIn("worker")) {
            look(page, "/communities", "communities");
            look(page, "/communities/new", "community-new");
            look(page, "/communities/" + data.community(), "community");
            look(page, "/communities/" + data.community() + "/spoken", "fallback");
            look(page, "/services", "services");
            look(page, "/services/facts", "facts");
            assertThat(page.textContent("main"))
                    .contains("What to ask next", "Not true", "Run out", "30 days left", "Nobody asked");
            look(page, "/work", "work");
            assertThat(page.textContent("main")).contains("runs out in 30 days", "has run out");
            look(page, "/services/new", "service-new");
            look(page, "/services/" + data.service(), "service");
            look(page, "/services/" + data.service() + "/routes/new", "route-new");
            look(page, "/services/" + data.service() + "/facts/no-report-needed", "fact");
            look(page, "/venues", "venues");
            look(page, "/venues/new", "venue-new");
            look(page, "/venues/" + data.venue(), "venue");
            look(page, "/areas", "areas");
            look(page, "/areas/E23000010", "area");
        }
    }

    @Test
    void aRefusedFallbackSaysWhyAndKeepsWhatWasTyped() {
        try (Page page = signedIn("worker")) {
            page.navigate(address("/communities/" + data.community() + "/spoken"));
            page.selectOption("#order", "hi");
            page.fill("#confirmedBy", "Nasreen");
            page.click("main button[type=submit]");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.textContent(".govuk-error-summary")).contains("must never be given", "Say how it is known");
            assertThat(page.inputValue("#confirmedBy")).isEqualTo("Nasreen");
            assertThat(page.inputValue("#order")).isEqualTo("hi");
            Accessible.check(page, "fallback-refused");
        }
    }

    @Test
    void turningAFactFalseNamesTheTextsThatItHolds() {
        try (Page page = signedIn("lead")) {
            page.navigate(address("/services/" + data.service() + "/facts/right-to-support"));
            assertThat(page.textContent("main")).contains("texts that say so are held at once");
            page.check("#answer-2");
            page.fill("#evidence", "They turned a woman away");
            page.click("main button[type=submit]");
            assertThat(page.url()).endsWith("/services/" + data.service() + "#held");
            assertThat(page.textContent("main")).contains("Recorded as not true", "They turned a woman away");
        }
    }

    @Test
    void aCommissionerSeesAreasAndNothingElseOfTheDirectory() {
        try (Page page = signedIn("commissioner")) {
            assertThat(page.navigate(address("/areas/E23000010")).status()).isEqualTo(200);
            assertThat(page.navigate(address("/services")).status()).isEqualTo(403);
            assertThat(page.navigate(address("/review")).status()).isEqualTo(403);
        }
    }
}
