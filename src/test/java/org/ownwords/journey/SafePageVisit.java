package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Somebody whose telephone opened a printed code. */
final class SafePageVisit implements AutoCloseable {

    private final BrowserContext telephone;
    private final Page page;
    private final List<String> asked = new ArrayList<>();
    private final Response answer;

    SafePageVisit(BrowserContext telephone, String address) {
        this.telephone = telephone;
        this.page = telephone.newPage();
        page.onRequest(request -> asked.add(request.url()));
        this.answer = page.navigate(address);
    }

    Page page() {
        return page;
    }

    /** The page is in that language, gives its number, and neither keeps nor gives away anything. */
    void isSafe(String home, String language, String direction, String number) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.url()).startsWith(home + "/s/");
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        assertThat(page.getAttribute("html", "dir")).isEqualTo(direction);
        assertThat(page.title()).doesNotContainIgnoringCase("crime", "hate", "police", "victim", "Beckside");
        assertThat(page.locator("main").innerText().replace('\u00a0', ' ')).contains(number);
        assertThat(page.locator("a[href^='tel:']").first().getAttribute("href"))
                .contains(number.replace(" ", "").substring(1));
        assertThat(page.locator("#leave").isVisible()).isTrue();
        assertThat(telephone.cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(asked).allMatch(url -> url.startsWith(home + "/") || url.startsWith("data:"));
        assertThat(answer.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("referrer-policy", "no-referrer")
                .doesNotContainKey("set-cookie");
    }

    @Override
    public void close() {
        telephone.close();
    }
}
