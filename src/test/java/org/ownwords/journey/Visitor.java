package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person in a browser of their own: goes by addresses at first and by links and buttons afterwards, as people do. */
final class Visitor implements AutoCloseable {

    private static final Pattern CLOCK = Pattern.compile("clock says (\\d+ \\w+ \\d{4})");

    static final String PASSWORD = "bradford-demo-2026";

    private final DemoProcess demo;
    private final BrowserContext context;
    private final Page page;
    private int screens;

    Visitor(DemoProcess demo, BrowserContext context) {
        this.demo = demo;
        this.context = context;
        this.page = context.newPage();
    }

    /** Somebody of the demo who has signed in through the form. */
    static Visitor signedIn(DemoProcess demo, BrowserContext context, String name) {
        Visitor visitor = new Visitor(demo, context);
        visitor.open("/sign-in");
        visitor.page.fill("#name", name);
        visitor.page.fill("#password", PASSWORD);
        visitor.press("Sign in");
        assertThat(visitor.page.url()).isEqualTo(demo.at("/"));
        return visitor;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Types an address; the page must be there. */
    Visitor open(String path) {
        Response answer = page.navigate(path.startsWith("http") ? path : demo.at(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        screens++;
        return this;
    }

    /** Clicks the first link of this name. */
    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        screens++;
        return this;
    }

    /** The day on the demo's clock, as the page says it. */
    LocalDate today() {
        Matcher clock = CLOCK.matcher(page.locator("header").innerText());
        assertThat(clock.find()).isTrue();
        return LocalDate.parse(clock.group(1), DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    /** Answers on the handset that is open. */
    Visitor reply(String words) {
        page.fill("[name=text]", words);
        return press("Send");
    }

    /** Clicks a part of the site, or a place within the part that is open. */
    Visitor navigate(String place) {
        page.locator("#navigation, .ow-parts")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        screens++;
        return this;
    }

    /** Presses the first button of this name, or the first link that looks and is announced as one. */
    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
        screens++;
        return this;
    }

    /** The page passes every check of {@link Accessible}. */
    Visitor check(String name) {
        Accessible.check(page, name);
        return this;
    }

    /** A picture for the README, where somebody asked for pictures. */
    Visitor picture(String name, String from) {
        Pictures.take(page, name, from);
        return this;
    }

    /** How many screens were looked at since the last {@link #countFromHere}, the present one among them. */
    int screens() {
        return screens;
    }

    /** The present screen counts as the first. */
    void countFromHere() {
        screens = 1;
    }

    /** The words of the page's main part. */
    String words() {
        return page.locator("main").innerText();
    }

    /** Looks again until the page says something, a minute at most. */
    Visitor until(String words) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!words().contains(words)) {
            assertThat(Instant.now())
                    .as("within a minute the page says: %s", words)
                    .isBefore(end);
            page.reload();
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
