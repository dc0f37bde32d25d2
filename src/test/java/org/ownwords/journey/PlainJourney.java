package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A person who uses no mouse, and one whose browser runs no scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PlainJourney {

    private static final String FOCUSED = "() => { const e = document.activeElement;"
            + " return e.id || (e.tagName === 'BUTTON' ? '' : e.name) || e.textContent.trim() }";

    /** The focused control is drawn otherwise than at rest, by an outline or a shadow. */
    private static final String SHOWN = """
            () => {
              const look = e => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor].join() }
              let e = document.activeElement
              const box = e.getBoundingClientRect()
              const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0
              // Radio buttons and checkboxes are drawn by their labels.
              const drawn = ['radio', 'checkbox'].includes(e.type) ? e.nextElementSibling : e
              const of = d => look(d) + getComputedStyle(d, '::before').boxShadow + getComputedStyle(d, '::before').outlineStyle
              const focused = of(drawn)
              e.blur()
              const rest = of(drawn)
              e.focus({preventScroll: true})
              return inView && focused !== rest
            }""";

    private DemoProcess demo;
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        demo = DemoProcess.start();
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        demo.close();
    }

    @Test
    void aCampaignIsDraftedByKeysAloneInTheOrderOfTheFormWithTheFocusInSight() {
        try (Visitor worker = new Visitor(demo, chromium.desktop())) {
            Page page = worker.open("/sign-in").page();
            tabTo(page, "name");
            page.keyboard().type(MainJourney.NASREEN);
            tabTo(page, "password");
            page.keyboard().type(Visitor.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(demo.at("/"));

            page.navigate(demo.at("/campaigns/new"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUSED)).isEqualTo("Skip to main content");
            page.keyboard().press("Enter");
            List<String> order = new ArrayList<>(tabTo(page, "name"));
            page.keyboard().type("By keys alone");
            order.addAll(tabTo(page, "communities"));
            page.keyboard().press("Space");
            order.addAll(tabTo(page, "destination"));
            page.keyboard().press("ArrowDown");
            order.addAll(tabTo(page, "from"));
            page.keyboard().type("10:00");
            order.addAll(tabTo(page, "baseline"));
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
            tabTo(page, "Save and see what stands in the way");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.title().startsWith("Error: "));
            // The summary of what is wrong takes the focus; its link leads to the field.
            page.waitForCondition(() ->
                    (boolean) page.evaluate("() => document.activeElement.classList.contains('govuk-error-summary')"));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate(FOCUSED)).isIn("day", "from", "until");
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

    /** Presses Tab until a control has the focus, and says which had it on the way; each must be seen to have it. */
    private static List<String> tabTo(Page page, String control) {
        List<String> passed = new ArrayList<>();
        while (passed.isEmpty() || !passed.get(passed.size() - 1).equals(control)) {
            assertThat(passed).as("on the way to %s", control).hasSizeLessThan(60);
            page.keyboard().press("Tab");
            passed.add(String.valueOf(page.evaluate(FOCUSED)));
            assertThat(page.evaluate(SHOWN))
                    .as("the focus is seen on %s", passed.get(passed.size() - 1))
                    .isEqualTo(true);
        }
        return passed;
    }
}
