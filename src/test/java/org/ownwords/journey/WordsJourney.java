package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The pages that teach words: glossary, checks, locked phones, history; wide, narrow and on the smallest phone. */
class WordsJourney extends PagesInUse {

    private static final int SMALLEST = 320;
    private static final String TEXT = "/messages/" + OpenDoor.MESSAGE;

    @Test
    void everyPageOfWordsIsAccessibleAndNothingStandsBeyondTheEdge() {
        try (Page page = signedIn("worker")) {
            everywhere(page, "/glossary", "glossary");
            page.click("main h4 a");
            everywhere(page, path(page), "glossary-entry");
            everywhere(page, "/glossary/new", "glossary-new");
            everywhere(page, "/checks", "checks");
            page.click("main details:not(:has(a[href^='#'])) summary");
            Accessible.check(page, "checks-open");
            everywhere(page, "/languages/words", "locked-phones");
            everywhere(page, "/languages/pl/words", "locked-phone-pl");
            everywhere(page, "/languages/ur/words", "locked-phone-ur");
            everywhere(page, TEXT + "/pl/speaker/sms", "speaker");
            everywhere(page, TEXT + "/en-GB/history", "history-en");
            everywhere(page, "/services/facts", "facts");
            everywhere(page, "/work", "work-worker");
            everywhere(page, "/areas/E23000010", "area");
        }
    }

    @Test
    void onAPhoneTheStandingOfAWordListIsSeenWithoutScrolling() {
        try (Page page = signedIn("worker")) {
            page.setViewportSize(Chromium.PHONE, 800);
            page.navigate(address("/languages/words"));
            double right = (double)
                    page.evaluate(
                            "() => Math.max(...[...document.querySelectorAll('td')].map(e => e.getBoundingClientRect().right)) + 0.1");
            assertThat(right).isLessThanOrEqualTo(Chromium.PHONE);
        }
    }

    private void everywhere(Page page, String path, String name) {
        look(page, path, name);
        Accessible.check(page, name, SMALLEST);
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
