package org.ownwords.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.regex.Pattern;

/** The page on which somebody writes a text. */
final class WritersPage {

    private static final Pattern KEPT = Pattern.compile("^Kept at");

    private final Page page;

    WritersPage(Page page) {
        this.page = page;
    }

    /** The words of a passage, such as {@code sms-1}. */
    Locator words(String passage) {
        return page.locator("#text-" + passage);
    }

    /** A place of the page that changes while somebody types, such as {@code claims-sms}. */
    Locator place(String id) {
        return page.locator("#" + id);
    }

    /** Replaces the words of a passage; the page has answered when this returns. */
    void write(String passage, String words) {
        answered(() -> words(passage).fill(words));
    }

    /** Marks a passage to make a claim, {@code -} for none. */
    void mark(String passage, String claim) {
        answered(() -> page.selectOption("#claim-" + passage, claim));
    }

    /** Does something that the page tells the server, and waits for what it answers. */
    void answered(Runnable typing) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST")
                        && answer.headers().containsKey("ownwords-checked")
                        && answer.request().postData().contains("check=1"),
                typing);
        assertThat(place("kept")).hasText(KEPT);
    }

    /** Taps a letter of the pad where it lies on the screen; only the pad itself is turned to it. */
    void letter(String letter) {
        Locator key = page.locator("button.ow-letter:text-is('" + letter + "')").first();
        key.evaluate(
                "e => { e.closest('.ow-pad__body').scrollTop = e.offsetTop - e.closest('.ow-pad__body').offsetTop }");
        BoundingBox box = Objects.requireNonNull(key.boundingBox());
        page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** Puts a section at the top of the window, takes a picture of it and leaves it there. */
    void picture(String section, String name) {
        page.locator("#" + section).evaluate("e => e.scrollIntoView({block: 'start'})");
        page.screenshot(new Page.ScreenshotOptions().setPath(Accessible.SEEN.resolve(name + ".png")));
    }

    /** A property of the computed style of what a selector finds first. */
    String style(String selector, String property) {
        return String.valueOf(
                page.locator(selector).first().evaluate("(e, name) => getComputedStyle(e)[name]", property));
    }

    /** The height of a line in letters of its own size. */
    double lines(String selector) {
        return pixels(style(selector, "lineHeight")) / pixels(style(selector, "fontSize"));
    }

    /** Does something, and nothing that was in view may move meanwhile: not the window, not the words that are written. */
    void unmoved(String passage, Runnable typing) {
        words(passage).scrollIntoViewIfNeeded();
        double[] before = where(passage);
        typing.run();
        assertThat(where(passage)).as("the page stays where it was").containsExactly(before);
    }

    private double[] where(String passage) {
        double top = ((Number) words(passage).evaluate("e => Math.round(e.getBoundingClientRect().top)")).doubleValue();
        double left = ((Number) page.evaluate("() => Math.round(scrollX)")).doubleValue();
        return new double[] {top, left};
    }

    private static double pixels(String length) {
        return Double.parseDouble(length.replace("px", ""));
    }
}
