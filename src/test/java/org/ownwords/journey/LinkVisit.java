package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who opens a private link on an old telephone; what each page weighs is counted, its picture too. */
final class LinkVisit implements AutoCloseable {

    /** What a page may weigh before sound, in bytes. */
    static final long MOST = 200_000;

    private final BrowserContext context;
    private final Page page;
    private final AtomicLong bytes = new AtomicLong();
    private long heaviest;

    LinkVisit(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        page.onResponse(this::weigh);
        page.navigate(address);
        weighed("open");
    }

    private void weigh(Response answer) {
        if (answer.status() == 200) {
            bytes.addAndGet(answer.body().length);
        }
    }

    Page page() {
        return page;
    }

    /** Opens a page of the link. */
    LinkVisit go(String address) {
        page.navigate(address);
        weighed("going there");
        return this;
    }

    /** Presses what a selector finds and looks at the page that comes. */
    LinkVisit press(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
        weighed(selector);
        return this;
    }

    /** Answers every question that comes, yes as the words say. */
    LinkVisit answerAll(String answer) {
        while (page.url().contains("/q/")) {
            press("button[name=answer][value=" + answer + "]");
        }
        return this;
    }

    String words() {
        return page.locator("main").innerText();
    }

    long heaviest() {
        return heaviest;
    }

    private void weighed(String after) {
        // A picture counts when it has come.
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        long weight = bytes.getAndSet(0);
        heaviest = Math.max(heaviest, weight);
        assertThat(weight)
                .as("bytes of %s after %s", page.url().replaceAll("/r/[^/]+", "/r/…"), after)
                .isLessThan(MOST);
        assertThat(page.title()).startsWith("Information");
        assertThat(context.cookies()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
