package org.ownwords.desk.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Checks.Target;
import org.ownwords.render.Brand;
import org.ownwords.render.Edition;
import org.ownwords.render.OwnLook;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the pages of a variant show as pictures, and its email in a frame of its own. */
@Controller
@RequestMapping("/messages/{message}/{tag}")
class Pictures {
    /** Nothing but inline styles: no script, no frame, no form, nothing from anywhere. */
    private static final String EMAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox; frame-ancestors 'self'";

    private static final int POSTER_WIDTH = 720;

    private final Library library;
    private final Editions editions;
    private final Destinations destinations;
    private final Renderer renderer;
    private final OwnLook looks;
    private final PictureCache cache;

    Pictures(
            Library library,
            Editions editions,
            Destinations destinations,
            Renderer renderer,
            OwnLook looks,
            PictureCache cache) {
        this.library = library;
        this.editions = editions;
        this.destinations = destinations;
        this.renderer = renderer;
        this.looks = looks;
        this.cache = cache;
    }

    @GetMapping("/poster.png")
    ResponseEntity<byte[]> poster(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @RequestParam String route) {
        Edition edition = edition(me, message, tag, route, SectionKind.LONG, SectionKind.HEADLINE);
        return png(
                me,
                SheetFormat.POSTER_A4,
                edition,
                options -> renderer.picture(List.of(edition), SheetFormat.POSTER_A4, options, POSTER_WIDTH));
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> card(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @RequestParam String route) {
        Edition edition = edition(me, message, tag, route, SectionKind.SOCIAL, SectionKind.HEADLINE);
        return png(
                me,
                SheetFormat.SOCIAL_SQUARE,
                edition,
                options -> renderer.picture(edition, SheetFormat.SOCIAL_SQUARE, options));
    }

    @GetMapping("/email")
    ResponseEntity<byte[]> email(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @RequestParam String route) {
        Edition edition = edition(me, message, tag, route, SectionKind.LONG);
        try {
            return ResponseEntity.ok()
                    .header("Content-Security-Policy", EMAIL_POLICY)
                    .header("X-Content-Type-Options", "nosniff")
                    .cacheControl(CacheControl.noStore().cachePrivate())
                    .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                    .body(renderer.email(edition).html().getBytes(StandardCharsets.UTF_8));
        } catch (ProblemException e) {
            throw Library.notFound();
        }
    }

    private Edition edition(SignedIn me, String message, String tag, String route, SectionKind... made) {
        Target target = destinations.find(me.person().organisation(), route).orElseThrow(Library::notFound);
        VariantId id = new VariantId(
                MessageId.of(library.message(message).id().value()),
                library.language(tag).tag());
        return editions.of(library.newest(id), target, made);
    }

    /** In the look that the organisation prints in, so that people judge what will hang. */
    private ResponseEntity<byte[]> png(
            SignedIn me, SheetFormat format, Edition edition, Function<SheetOptions, byte[]> render) {
        try {
            SheetOptions options = looks.of(me.person().organisation()).on(format, edition);
            byte[] picture = cache.get(
                    format.id() + " " + look(options) + " " + Editions.key(edition), () -> render.apply(options));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore().cachePrivate())
                    .contentType(MediaType.IMAGE_PNG)
                    .body(picture);
        } catch (ProblemException e) {
            throw Library.notFound();
        }
    }

    /** What tells one look from another: the family, the colours and the pictures of logos. */
    private static String look(SheetOptions options) {
        Brand brand = options.brand();
        List<Integer> logos = Stream.concat(brand.logo().stream(), brand.partners().stream())
                .map(logo -> Arrays.hashCode(logo.bytes()))
                .toList();
        return options.family() + " " + new TreeMap<>(brand.colours()) + " " + logos;
    }
}
