package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person who uses no mouse, and one whose browser runs no scripts. */
class PlainJourney extends DemoInUse {

    @Test
    void aCampaignIsDraftedByKeysAloneInTheOrderOfTheFormWithTheFocusInSight() {
        try (Visitor worker = new Visitor(demo, chromium.desktop())) {
            Page page = worker.open("/sign-in").page();
            Keyboard keyboard = new Keyboard(page);
            keyboard.to("name").type(MainJourney.NASREEN);
            keyboard.to("password").type(Visitor.PASSWORD).press("Enter");
            page.waitForURL(demo.at("/"));

            page.navigate(demo.at("/campaigns/new"));
            keyboard.press("Tab");
            assertThat(keyboard.focused()).isEqualTo("Skip to main content");
            keyboard.press("Enter");
            List<String> order = new ArrayList<>(keyboard.passing("name"));
            keyboard.type("By keys alone");
            order.addAll(keyboard.passing("communities"));
            keyboard.press("Space");
            order.addAll(keyboard.passing("destination"));
            keyboard.press("ArrowDown");
            order.addAll(keyboard.passing("from"));
            keyboard.type("10:00");
            order.addAll(keyboard.passing("baseline"));
            assertThat(order)
                    .containsSubsequence(
                            "name",
                            "area",
                            "communities",
                            "messages",
                            "destination",
                            "channels",
                            "day",
                            "from",
                            "baseline");
            keyboard.to("Save and see what stands in the way");
            keyboard.press("Enter");
            page.waitForCondition(() -> page.title().startsWith("Error: "));
            // The summary of what is wrong takes the focus; its link leads to the field.
            page.waitForCondition(() ->
                    (boolean) page.evaluate("() => document.activeElement.classList.contains('govuk-error-summary')"));
            keyboard.press("Tab");
            keyboard.press("Enter");
            assertThat(keyboard.focused()).isIn("day", "from", "until");
            assertThat(page.inputValue("#name")).isEqualTo("By keys alone");
        }
    }

    @Test
    void aCampaignIsDraftedAndReleasedWithoutScripts() {
        try (Visitor worker = Visitor.signedIn(demo, chromium.withoutScripts(), MainJourney.NASREEN);
                Visitor second = Visitor.signedIn(demo, chromium.withoutScripts(), MainJourney.TOM)) {
            worker.navigate("Campaigns").press("Draft a campaign");
            new CampaignForm(worker.page())
                    .name("Without scripts")
                    .tick("Whom is it for?", "Polish", "Mirpuri")
                    .tick("What does it say?", "Help after a hate crime is yours")
                    .tick("How does it reach people?", "Poster")
                    .leadsTo("Beckside Line: Helpline");
            worker.press("Save and see what stands in the way");
            assertThat(worker.words()).contains("Nothing stands in the way of a release today.");
            worker.press("Save and hand to a second person");
            second.navigate("Campaigns").follow("Without scripts").press("Look at it and release it");
            second.press("Release it");
            assertThat(second.words()).contains("Released by", "Tom Wainstone");
            worker.navigate("Campaigns").follow("Without scripts").press("Print");
            assertThat(worker.words()).contains("Urdu", "Make the poster (PDF)");
        }
    }
}
