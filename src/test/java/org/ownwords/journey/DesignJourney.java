package org.ownwords.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Images, brand and the designers' preview, wide and narrow, with and without scripts. */
class DesignJourney extends PagesInUse {

    @Test
    void anImageIsBroughtDescribedApprovedAndItsConsentTakenBack() {
        try (Page page = signedIn("worker")) {
            look(page, "/images/new", "image-new");
            page.click("main button[type=submit]");
            says(page, ".govuk-error-summary", "No picture was chosen", "Nothing says who is shown");
            Accessible.check(page, "image-refused");
            page.setInputFiles("#picture", new FilePayload("tea.png", "image/png", tea()));
            page.fill("#title", "Two cups of tea");
            page.fill("#alternativeText", "Two cups of tea on a table by a window");
            page.fill("#credit", "Drawn by the project, ours to use");
            page.fill("#peopleShown", "Two adult volunteers, hands alone");
            page.fill("#givenBy", "Both volunteers");
            date(page, "givenOn", LocalDate.now().minusDays(3));
            date(page, "expiresOn", LocalDate.now().plusDays(30));
            page.click("main button[type=submit]");
            says(page, "main", "The image was added", "Consent ends in");
            page.click("text=Describe it in a language");
            page.selectOption("#language", "ur");
            page.fill("#words", "میز پر چائے کی دو پیالیاں");
            page.click("text=Keep description");
            says(page, "main", "میز پر چائے کی دو پیالیاں");
            page.click("text=Record an approval");
            page.selectOption("#community", String.valueOf(data.community()));
            date(page, "approvedOn", LocalDate.now().minusDays(1));
            page.fill("#evidence", "Six women at the Tuesday session");
            page.click("main button:text('Record approval')");
            says(page, "main", "Mirpuri families", "Six women");
            Accessible.check(page, "image");
            String image = page.url();
            look(page, "/images", "images");
            page.navigate(image);
            page.click("text=Somebody takes their consent back");
            page.click("text=End the consent now");
            says(page, "main", "No consent");
        }
    }

    @Test
    void aBrandIsTriedInEveryFamilyBeforeItIsKept() {
        try (Page page = signedIn("worker")) {
            look(page, "/brand", "brand");
            page.fill("#PANEL", "#9aa0a6");
            page.fill("#PANEL_INK", "#ffffff");
            page.click("text=Keep colours");
            says(page, ".govuk-error-summary", "#ffffff on #9aa0a6", "2.64 to 1");
            Accessible.check(page, "brand-refused");
            page.fill("#PANEL", "#7a1f4f");
            page.fill("#HEADLINE", "#f0e0ff");
            page.click("text=Keep colours");
            says(page, ".govuk-error-summary", "In the poster family calm", "In the poster family young");
            page.fill("#PANEL", "#7a1f4f");
            page.fill("#PANEL-inks", "35 95 35 30");
            page.fill("#HEADLINE", "#5a1440");
            page.fill("#ACCENT", "#e98a3a");
            page.click("text=Keep colours");
            says(page, "main", "The colours were kept");
            page.setInputFiles("#logo", new FilePayload("sign.png", "image/png", sign()));
            page.fill("#logoName", "Open Door Bradford");
            page.click("text=Add logo");
            says(page, "main", "The logo was added", "Open Door Bradford");
            Accessible.check(page, "brand-own");
            look(page, "/templates", "templates-brand");
        }
    }

    @Test
    void picturesOfEasyReadAreChosenAndASheetIsLookedUp() {
        try (Page page = signedIn("worker")) {
            look(page, "/templates/easy-read/" + OpenDoor.MESSAGE, "easy-read");
            look(page, "/campaigns/sheets", "sheets");
            page.fill("#code", "bcdf bcdf");
            page.click("main button[type=submit]");
            says(page, ".govuk-error-message", "No sheet of your organisation has this code");
            Accessible.check(page, "sheets-refused");
        }
    }

    @Test
    void thePreviewFollowsEveryChoice() {
        try (Page page = signedIn("worker")) {
            look(page, "/templates", "templates");
            says(page, "main", "The longest", "The shortest");
            page.navigate(address("/templates?family=young&language=ur&message=" + OpenDoor.MESSAGE));
            Pictures.take(page, "design-preview", "#workshop");
            page.navigate(address("/templates"));
            String before = page.getAttribute("main img", "src");
            page.check("input[name=family][value=young]");
            assertThat(page.locator("main img").first()).not().hasAttribute("src", before);
            assertThat(page).hasURL(Pattern.compile(".*family=young.*"));
            page.selectOption("#message", "");
            assertThat(page.locator("#language option[value=km]")).hasCount(1);
            page.selectOption("#language", "km");
            assertThat(page.locator("main h2").first()).containsText("Khmer");
            Accessible.check(page, "templates-sample");
            page.fill("#size", "90");
            page.click("text=Draw");
            says(page, ".ow-mistakes", "does not fit");
            Accessible.check(page, "templates-refused");
        }
    }

    /** Waits until a part of the page says all of it: a click does not wait for the page that it leads to. */
    private static void says(Page page, String part, String... words) {
        for (String each : words) {
            assertThat(page.locator(part).first()).containsText(each);
        }
    }

    private static void date(Page page, String field, LocalDate date) {
        page.fill("input[name=" + field + "-day]", String.valueOf(date.getDayOfMonth()));
        page.fill("input[name=" + field + "-month]", String.valueOf(date.getMonthValue()));
        page.fill("input[name=" + field + "-year]", String.valueOf(date.getYear()));
    }

    private static byte[] tea() {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(new Color(0xF3E3C3));
        pen.fillRect(0, 0, 900, 600);
        for (int x : new int[] {180, 500}) {
            pen.setColor(new Color(0x0D4039));
            pen.fillOval(x - 30, 420, 300, 60);
            pen.fillRoundRect(x, 230, 220, 220, 90, 90);
            pen.setColor(new Color(0xC98A3C));
            pen.fillOval(x, 205, 220, 60);
        }
        pen.dispose();
        return png(image);
    }

    private static byte[] sign() {
        BufferedImage image = new BufferedImage(400, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image);
        pen.setColor(new Color(0x7A1F4F));
        pen.fillRoundRect(10, 10, 140, 140, 60, 60);
        pen.fillOval(180, 40, 80, 80);
        pen.fillOval(280, 40, 80, 80);
        pen.dispose();
        return png(image);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
