package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;

/** What every page must stand: WCAG 2.2 AA by axe, at a desk and on a telephone, where nothing makes it scroll sideways. */
final class Accessible {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Where pictures of what was looked at are kept. */
    static final Path SEEN = Path.of("target", "journey");

    /** The frame of an email runs no scripts, so nothing can be asked of what is in it; its own address is looked at instead. */
    private static final String EMPTY_FRAMES = """
            () => document.querySelectorAll('iframe[sandbox]').forEach(frame => {
              frame.removeAttribute('loading')
              frame.removeAttribute('sandbox')
              frame.srcdoc = '<!DOCTYPE html><html lang="en"><title>Email</title><main><h1>Email</h1></main></html>'
            })""";

    /** What stays in sight while the page scrolls covers half of some control wherever it stops; here it lies at its own place. */
    private static final String AT_REST =
            "() => document.querySelectorAll('.ow-desk').forEach(desk => { desk.style.position = 'static' })";

    private Accessible() {}

    /** Tries the page as it stands, at both widths, and keeps a picture of each under {@code target/journey}. */
    static void check(Page page, String name) {
        check(page, name, Chromium.DESKTOP, Chromium.PHONE);
    }

    /** The same at other widths. */
    static void check(Page page, String name, int... widths) {
        ViewportSize before = page.viewportSize();
        page.evaluate(EMPTY_FRAMES);
        page.evaluate(AT_REST);
        for (int width : widths) {
            page.setViewportSize(width, before.height);
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(SEEN.resolve(name + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s does not scroll sideways at %s: %s", name, width, tooWide(page))
                    .isEqualTo(true);
            assertThat(violations(page))
                    .as("%s at %s, %s", name, width, page.url())
                    .isEmpty();
        }
        page.setViewportSize(before.width, before.height);
    }

    /** What axe finds in the page itself: its other mode opens a second browser for every page that it tries. */
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(STANDARDS).analyze().getViolations().stream()
                        .map(Accessible::told)
                        .toList();
    }

    private static String told(Rule rule) {
        List<String> where =
                rule.getNodes().stream().limit(5).map(CheckedNode::getHtml).toList();
        return rule.getId() + " (" + rule.getHelp() + "): " + where;
    }

    private static Object tooWide(Page page) {
        return page.evaluate("() => [...document.querySelectorAll('body *')]"
                + ".filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('.ow-scroll'))"
                + ".slice(0, 5).map(e => e.outerHTML.slice(0, 120))");
    }
}
