package org.ownwords.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people write at one computer: what one of them did not get sent is hers alone. */
class SharedComputerJourney extends PagesInUse {

    private static final String EDIT = "/messages/" + OpenDoor.WRITTEN + "/pl/edit";
    private static final String WORDS = "Słowa, których nikt nie wysłał";
    private static final long WEEK = 7 * 24 * 60 * 60 * 1000L;

    private BrowserContext computer;
    private Page page;

    @BeforeEach
    void sitDown() {
        computer = desktop();
        page = computer.newPage();
    }

    @AfterEach
    void leave() {
        computer.close();
    }

    @Test
    void whatSomebodyCouldNotSendIsOfferedToThemAloneAfterTheirSessionEnded() {
        signIn(page, "worker");
        typeUnsent();
        assertThat(page.textContent("#kept")).contains("kept on this device");
        page.unrouteAll();
        computer.clearCookies();

        signIn(page, "lead");
        page.navigate(address(EDIT + "?takeUp=true"));
        assertThat(page.locator("#on-this-device")).isEmpty();
        assertThat(page.content()).doesNotContain(WORDS);

        computer.clearCookies();
        signIn(page, "worker");
        page.navigate(address(EDIT + "?takeUp=true"));
        assertThat(page.locator("#on-this-device")).containsText("that was not sent");
        page.click("text=Take it up again");
        assertThat(page.locator("#text-headline-1")).hasValue(WORDS);
        assertThat(page.locator("#kept")).containsText("Kept at");
        isStored();
    }

    @Test
    void whoeverSignsOutTakesTheirWritingOffTheComputerOrStays() {
        signIn(page, "worker");
        typeUnsent();
        page.onceDialog(Dialog::dismiss);
        page.click("text=Sign out");
        assertThat(page.locator("#text-headline-1")).hasValue(WORDS);
        assertThat((int) page.evaluate("() => localStorage.length")).isOne();
        page.onceDialog(asked -> {
            assertThat(asked.message()).contains("not sent yet", "it is lost");
            asked.accept();
        });
        page.click("text=Sign out");
        assertThat(page.locator("h1")).containsText("Sign in");
        isStored();
    }

    @Test
    void whatWasSavedOrIsAWeekOldOrIsNobodysIsGone() {
        signIn(page, "lead");
        typeUnsent();
        page.unrouteAll();
        page.click("main button:text-is('Save')");
        assertThat(page.locator("main")).containsText("Saved as revision");
        isStored();

        String somebody = "ownwords:writing:" + "0".repeat(32) + ":";
        put(somebody + "/old", System.currentTimeMillis() - WEEK - 1000);
        put(somebody + "/new", System.currentTimeMillis() - WEEK / 2);
        put("ownwords:writing:" + EDIT, System.currentTimeMillis());
        page.click("text=Sign out");
        assertThat(page.locator("h1")).containsText("Sign in");
        isStored(somebody + "/new");
    }

    /** Types where nothing reaches the server, and looks away. */
    private void typeUnsent() {
        page.navigate(address(EDIT + "?takeUp=true"));
        page.route("**" + EDIT, way -> {
            if (way.request().method().equals("POST")) {
                way.abort();
            } else {
                way.resume();
            }
        });
        page.fill("#text-headline-1", WORDS);
        assertThat(page.locator("#kept")).containsText("kept on this device");
    }

    private void put(String key, long at) {
        page.evaluate(
                "([key, at]) => localStorage.setItem(key, JSON.stringify({words: 'x', at}))",
                List.of(key, (double) at));
    }

    /** What the device keeps, once the scripts of the page have run. */
    private void isStored(String... keys) {
        page.waitForFunction("keys => Object.keys(localStorage).join() === keys.join()", List.of(keys));
    }
}
