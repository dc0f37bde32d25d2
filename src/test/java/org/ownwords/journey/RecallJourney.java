package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A claim is withdrawn by keys alone, and what hangs is work until somebody on an old telephone logs that it is down. */
class RecallJourney extends DemoInUse {

    @Test
    void whatMayNoLongerBeSaidStaysWorkUntilEveryPosterOfItIsDown() {
        try (Visitor lead = Visitor.signedIn(demo, chromium.desktop(), MainJourney.GRACE)) {
            lead.navigate("Directory").navigate("Services").follow("Beckside Line");
            lead.follow("Free, Helpline").check("fact");
            Page page = lead.page();
            Keyboard keyboard = new Keyboard(page);
            keyboard.to("answer").press("ArrowDown");
            keyboard.to("evidence").type("A mobile network charged a caller yesterday");
            keyboard.to("Record the answer").press("Enter");
            page.waitForURL(demo.at("/services/*"));
            lead.check("service-held");
            assertThat(lead.words())
                    .contains("Recorded as not true", "Held now", "Prints to take down")
                    .contains("Fairweather Cuts", "Who put it up", "Each stands in the work list");
        }
        String code;
        try (Visitor worker = Visitor.signedIn(demo, chromium.phone(), MainJourney.NASREEN)) {
            worker.check("home-recall");
            assertThat(worker.words()).contains("Posters to take down");
            worker.open("/work").check("work-recall");
            assertThat(worker.words()).contains("Take down a poster", "not true");
            worker.follow("Take down a poster").check("print-recall");
            code = row(worker).locator("code").innerText();
            assertThat(row(worker).innerText()).contains("Take it down");
        }
        try (Visitor second = Visitor.signedIn(demo, chromium.oldPhone(), MainJourney.TOM)) {
            second.open("/work");
            assertThat(second.words()).contains(code);
            second.follow("Take down a poster");
            row(second).locator("button[value=take-down]").click();
            second.page().waitForLoadState();
            assertThat(second.words()).contains("Logged.");
            second.open("/work");
            assertThat(second.words()).doesNotContain(code);
        }
    }

    /** The row of the print that the work list led to. */
    private static Locator row(Visitor visitor) {
        return visitor.page().locator("tr:target");
    }
}
