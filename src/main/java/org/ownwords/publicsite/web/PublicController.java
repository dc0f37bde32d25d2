package org.ownwords.publicsite.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ownwords.message.Recording.Size;
import org.ownwords.publicsite.PageId;
import org.ownwords.publicsite.PageSounds;
import org.ownwords.publicsite.PageViews;
import org.ownwords.publicsite.ShortCodes;
import org.ownwords.sound.SoundAnswer;
import org.springframework.core.io.Resource;
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
    private final PageSounds sounds;
    private final String unknown = UnknownCode.html();

    PublicController(ShortCodes codes, PageViews pages, PageSounds sounds) {
        this.codes = codes;
        this.pages = pages;
        this.sounds = sounds;
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

    @GetMapping("/s/{page}/sound")
    ResponseEntity<Resource> sound(@PathVariable String page) {
        return sound(page, Size.WHOLE);
    }

    @GetMapping("/s/{page}/sound.ogg")
    ResponseEntity<Resource> opus(@PathVariable String page) {
        return sound(page, Size.OPUS);
    }

    @GetMapping("/s/{page}/sound.mp3")
    ResponseEntity<Resource> mp3(@PathVariable String page) {
        return sound(page, Size.MP3);
    }

    @GetMapping("/s/{page}/words.vtt")
    ResponseEntity<String> captions(@PathVariable String page) {
        return sounds.captions(new PageId(page))
                .map(vtt -> ResponseEntity.ok()
                        .headers(PublicController::quiet)
                        .contentType(new MediaType("text", "vtt", StandardCharsets.UTF_8))
                        .body(vtt))
                .orElseGet(this::unknown);
    }

    private ResponseEntity<Resource> sound(String page, Size size) {
        return sounds.file(new PageId(page), size)
                .map(file -> SoundAnswer.of(file.path(), file.type()))
                .map(answer -> ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .headers(PublicController::quiet)
                        .body(answer.getBody()))
                .orElseGet(() -> ResponseEntity.notFound().build());
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
