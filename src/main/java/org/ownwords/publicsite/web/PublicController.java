package org.ownwords.publicsite.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ownwords.publicsite.PageId;
import org.ownwords.publicsite.PageViews;
import org.ownwords.publicsite.ShortCodes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Opens printed codes and safe pages. Looks at nothing of the visitor, sets nothing, and is kept by nobody's browser. */
@Controller
class PublicController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ShortCodes codes;
    private final PageViews pages;
    private final String unknown = UnknownCode.html();

    PublicController(ShortCodes codes, PageViews pages) {
        this.codes = codes;
        this.pages = pages;
    }

    /** Counts the opening and goes on to an address without the code. A browser that only looks ahead is not counted. */
    @GetMapping("/c/{code}")
    ResponseEntity<String> code(
            HttpMethod method,
            @PathVariable String code,
            @RequestHeader(name = "Sec-Purpose", required = false) Optional<String> purpose) {
        boolean counts = HttpMethod.GET.equals(method)
                && purpose.filter(words -> words.contains("prefetch")).isEmpty();
        Optional<PageId> page = counts ? codes.open(code) : codes.leadsTo(code);
        return page.map(found -> ResponseEntity.status(HttpStatus.FOUND)
                        .headers(PublicController::quiet)
                        .location(URI.create("/s/" + found.value()))
                        .body(""))
                .orElseGet(this::unknown);
    }

    @GetMapping("/s/{page}")
    ResponseEntity<String> page(@PathVariable String page) {
        return pages.html(new PageId(page))
                .map(html -> answer(HttpStatus.OK, html))
                .orElseGet(this::unknown);
    }

    private ResponseEntity<String> unknown() {
        return answer(HttpStatus.NOT_FOUND, unknown);
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .headers(PublicController::quiet)
                .contentType(HTML)
                .body(html);
    }

    private static void quiet(HttpHeaders headers) {
        headers.setCacheControl(CacheControl.noStore());
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Robots-Tag", "noindex, nofollow, noarchive");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src data:; media-src 'self';"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }
}
