package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who uses no mouse; wherever the focus goes it must be seen. */
final class Keyboard {

    private static final int FAR = 120;

    private static final String FOCUSED = "() => { const e = document.activeElement;"
            + " return e.id || (e.tagName === 'BUTTON' ? '' : e.name) || e.getAttribute('aria-label') || e.textContent.trim() }";

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

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until a control has the focus: by its id, its name or its words. */
    Keyboard to(String control) {
        passing(control);
        return this;
    }

    /** The same backwards. */
    Keyboard back(String control) {
        go(control, "Shift+Tab");
        return this;
    }

    /** The same forwards, saying which controls had the focus on the way. */
    List<String> passing(String control) {
        return go(control, "Tab");
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** What has the focus. */
    String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }

    private List<String> go(String control, String key) {
        List<String> passed = new ArrayList<>();
        while (passed.isEmpty() || !passed.get(passed.size() - 1).equals(control)) {
            assertThat(passed).as("on the way to %s", control).hasSizeLessThan(FAR);
            press(key);
            passed.add(focused());
            assertThat(page.evaluate(SHOWN))
                    .as("the focus is seen on %s", passed.get(passed.size() - 1))
                    .isEqualTo(true);
        }
        return passed;
    }
}
