package org.ownwords.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody writes in Urdu with a thumb on a small telephone, loses the signal and meets a colleague in the same text. */
class AuthorJourney extends PagesInUse {

    private static final String TEXT = "/messages/" + OpenDoor.WRITTEN + "/ur";
    private static final String EDIT = TEXT + "/edit?takeUp=true";
    private static final String TAKE_UP = "text=Take it up again";
    private static final String OFFLINE = "آواز کے بغیر لکھا";

    private BrowserContext telephone;
    private Page page;
    private WritersPage writer;

    @BeforeEach
    void takeTheTelephone() {
        telephone = telephone();
        page = telephone.newPage();
        writer = new WritersPage(page);
        signIn(page, "worker");
    }

    @AfterEach
    void leaveNothingUnsaved() {
        telephone.setOffline(false);
        page.navigate(address(EDIT));
        if (page.isVisible("text=Throw away what I wrote")) {
            page.click("text=Throw away what I wrote");
        }
        telephone.close();
    }

    @Test
    void aTextStandsBesideTheEnglishAndItsRelativeInItsOwnDirectionAndLetters() {
        page.navigate(address(TEXT));
        page.tap("text=Edit this text");
        assertThat(page.locator("#long .ow-beside summary").first()).containsText("English (United Kingdom)");
        assertThat(page.locator("#long .ow-beside summary").last()).containsText("Hindi");
        assertThat(page.locator("#long .ow-beside p[lang=hi] mark.ow-claim").first())
                .isVisible();
        assertThat(writer.words("long-1")).containsText("بہت سے لوگ پوچھتے ہیں");
        assertThat(writer.style("#text-long-1", "direction")).isEqualTo("rtl");
        assertThat(writer.style("#text-long-1", "textAlign")).isIn("start", "right");
        assertThat(writer.style("#text-long-1", "fontFamily")).contains("Nastaliq");
        assertThat(writer.lines("#text-long-1")).as("Nastaliq needs room").isGreaterThanOrEqualTo(2);
        assertThat(writer.style("#subject", "direction")).isEqualTo("rtl");
        assertThat(writer.style("#subject", "fontFamily")).contains("Nastaliq");
        assertThat(writer.style("#long .ow-beside p[lang=hi]", "direction")).isEqualTo("ltr");
        assertThat(writer.style("#long .ow-beside p[lang=hi]", "fontFamily")).doesNotContain("Nastaliq");
        writer.picture("long", "author-beside");
    }

    @Test
    void aMissingClaimAppearsAndGoesWhileSomebodyTypesAndThePageStaysWhereItIs() {
        page.navigate(address(EDIT));
        assertThat(writer.place("claims-sms")).not().containsText("Missing");
        writer.unmoved("sms-2", () -> writer.mark("sms-2", "-"));
        assertThat(writer.place("claims-sms")).containsText("Missing");
        writer.picture("sms", "author-missing");
        writer.unmoved("sms-2", () -> writer.mark("sms-2", "anonymous"));
        assertThat(writer.place("claims-sms")).not().containsText("Missing");
        writer.unmoved("sms-2", () -> writer.write("sms-2", ""));
        assertThat(writer.place("claims-sms")).containsText("Missing");
        writer.unmoved("sms-2", () -> writer.write("sms-2", "نام بتانا ضروری نہیں۔"));
        assertThat(writer.place("claims-sms")).not().containsText("Missing");
        writer.unmoved("long-6", () -> writer.write("long-6", "ہمیں 0845 496 0123 پر فون کریں۔"));
        assertThat(writer.place("marked-long-6")).containsText("0845 496 0123");
    }

    @Test
    void thePadWritesWhereTheThumbWasAndTheTextMessageIsMeasured() {
        page.navigate(address(EDIT));
        writer.write("sms-1", "ہیلو ");
        writer.words("sms-1").tap();
        writer.words("sms-1").press("End");
        page.tap(".ow-pad__summary");
        writer.unmoved(
                "sms-1",
                () -> writer.answered(() -> {
                    writer.letter("ڈ");
                    writer.letter("ڑ");
                }));
        assertThat(writer.words("sms-1")).hasValue("ہیلو ڈڑ");
        writer.picture("sms", "author-pad");
        assertThat(writer.place("meter").locator(".ow-handset__preview")).containsText("ہیلو ڈڑ");
        assertThat(writer.place("meter")).containsText("UCS-2");
        writer.write("sms-1", "ہیلو ".repeat(20));
        assertThat(writer.place("meter")).containsText(Pattern.compile("[3-9] segments"));
        assertThat(writer.place("fit")).containsText(Pattern.compile("Fits.*points"));
        writer.picture("meter", "author-meter");
    }

    @Test
    void whatIsWrittenWithoutASignalSurvivesAReloadAndIsTakenUp() {
        page.navigate(address(EDIT));
        telephone.setOffline(true);
        writer.words("headline-1").fill(OFFLINE);
        assertThat(writer.place("kept")).containsText("No connection – kept on this device");
        writer.picture("headline", "author-offline");
        try {
            page.reload();
        } catch (PlaywrightException gone) {
            assertThat(gone).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
        }
        assertThat(writer.place("kept")).hasCount(0);
        telephone.setOffline(false);
        // Browsers load again by themselves when the signal is back, and fill in what they remember.
        page.reload();
        page.navigate(address(EDIT));
        page.waitForCondition(() -> page.isVisible(TAKE_UP)
                || writer.words("headline-1").inputValue().equals(OFFLINE));
        writer.picture("on-this-device", "author-recover");
        if (page.isVisible(TAKE_UP)) {
            page.tap(TAKE_UP);
        }
        assertThat(writer.words("headline-1")).hasValue(OFFLINE);
        assertThat(writer.place("kept")).containsText("Kept at");
        try (BrowserContext desk = desktop()) {
            Page elsewhere = desk.newPage();
            signIn(elsewhere, "worker");
            elsewhere.navigate(address(EDIT));
            assertThat(new WritersPage(elsewhere).words("headline-1")).hasValue(OFFLINE);
        }
    }

    @Test
    void whenAColleagueSavesMeanwhileBothAreShownAndHistoryBringsEitherBack() {
        page.navigate(address(EDIT));
        String before = writer.words("headline-1").inputValue();
        try (BrowserContext desk = desktop()) {
            Page other = desk.newPage();
            signIn(other, "lead");
            other.navigate(address(EDIT));
            new WritersPage(other).write("headline-1", "دوسرے کے الفاظ");
            other.click("main button:text-is('Save')");
            assertThat(other.locator("main")).containsText("Saved as revision 2");
        }
        writer.write("headline-1", "میرے اپنے الفاظ");
        assertThat(writer.place("meanwhile")).containsText("Example lead saved revision 2 meanwhile");
        page.tap("main button:text-is('Save')");
        assertThat(page.locator("main")).containsText("Nothing of yours is lost");
        assertThat(page.locator("section:has(#differences) del").first()).containsText("دوسرے");
        assertThat(page.locator("section:has(#differences) ins").first()).containsText("میرے");
        assertThat(writer.words("headline-1")).hasValue("میرے اپنے الفاظ");
        Accessible.check(page, "author-conflict", Chromium.NARROW, Chromium.DESKTOP);
        page.tap("text=Save mine as the newest");
        assertThat(page.locator("main")).containsText("Saved as revision 3");

        page.navigate(address(TEXT + "/history?from=3&to=1"));
        assertThat(page.locator(".ow-change del").first()).containsText("میرے");
        assertThat(page.locator(".ow-change").first()).containsText("ہم");
        Accessible.check(page, "author-history", Chromium.NARROW, Chromium.DESKTOP);
        page.tap("button:text-is('Bring revision 1 back')");
        assertThat(page.locator("main")).containsText("revision 4");
        page.navigate(address(EDIT));
        assertThat(writer.words("headline-1")).hasValue(before);
    }

    @Test
    void theWritersPageIsAccessibleWithItsPadClosedAndOpen() {
        page.navigate(address(EDIT));
        Accessible.check(page, "author", Chromium.NARROW, Chromium.DESKTOP);
        page.tap(".ow-pad__summary");
        page.click("text=How to write");
        Accessible.check(page, "author-open", Chromium.NARROW, Chromium.DESKTOP);
        writer.write("headline-1", "ادھورا");
        page.navigate(address(TEXT + "/edit"));
        assertThat(page.locator("h1")).containsText("You have unsaved writing");
        Accessible.check(page, "author-unsaved", Chromium.NARROW, Chromium.DESKTOP);
    }

    @Test
    void aClaimIsWrittenMarkedAndSavedByKeysAlone() {
        try (BrowserContext desk = desktop()) {
            Page keys = desk.newPage();
            Keyboard keyboard = new Keyboard(keys);
            keys.navigate(address("/sign-in"));
            keyboard.to("name").type("worker").to("password").type(OpenDoor.PASSWORD);
            keys.keyboard().press("Enter");
            keys.waitForURL(address("/"));
            keys.navigate(address("/messages/" + OpenDoor.WRITTEN + "/hi"));
            keyboard.to("Edit this text").press("Enter");
            assertThat(keys.locator("h1")).containsText("Edit Hindi");
            WritersPage page = new WritersPage(keys);
            keyboard.to("text-sms-2");
            page.answered(() -> keyboard.press("ControlOrMeta+a").press("Delete"));
            assertThat(page.place("claims-sms")).containsText("Missing");
            page.answered(() -> keyboard.type("नाम न बताएँ"));
            assertThat(page.place("claims-sms")).not().containsText("Missing");
            keyboard.to("claim-sms-2");
            page.answered(() -> keyboard.press("Home"));
            assertThat(page.place("claims-sms")).containsText("Missing");
            page.answered(() -> keyboard.type("You can stay"));
            assertThat(page.place("claims-sms")).not().containsText("Missing");
            keyboard.to("Letters of Hindi").press("Enter").to("ॐ devanagari om");
            page.answered(() -> keyboard.press("Enter"));
            assertThat(page.words("sms-2")).hasValue("नाम न बताएँॐ");
            keyboard.back("Save").press("Enter");
            assertThat(keys.locator("main")).containsText("Saved as revision 2");
        }
    }
}
