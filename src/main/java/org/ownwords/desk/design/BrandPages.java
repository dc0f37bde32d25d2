package org.ownwords.desk.design;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Colour;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.LookForm;
import org.ownwords.desk.Typed;
import org.ownwords.directory.Brand;
import org.ownwords.directory.BrandPart;
import org.ownwords.directory.Brands;
import org.ownwords.directory.InkedColour;
import org.ownwords.directory.Logo;
import org.ownwords.directory.LogoId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation's colours and logos, with a poster in each family. */
@Controller
@RequestMapping("/brand")
class BrandPages {

    private final Brands brands;
    private final LookForm looks;
    private final BrandPreview preview;

    BrandPages(Brands brands, LookForm looks, BrandPreview preview) {
        this.brands = brands;
        this.looks = looks;
        this.preview = preview;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        brands.of(me.person().organisation()).colours().forEach((part, colour) -> {
            fields.add(part.name(), colour.screen().toString());
            fields.add(part.name() + "-inks", colour.inks());
        });
        return page(me, new Typed("brand", fields), List.of(), model);
    }

    @PostMapping
    String recolour(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("brand", fields);
        try {
            Map<BrandPart, InkedColour> colours = colours(typed);
            typed.done();
            brands.check(colours);
            preview.check(me.person().organisation(), colours);
            brands.recolour(me.actor(), colours);
            next.addFlashAttribute("done", "The colours were kept. New prints and pictures bear them.");
            return "redirect:/brand";
        } catch (ProblemException refused) {
            return page(me, typed, refused.problems(), model);
        }
    }

    /** The family of everything that is drawn for the organisation. */
    @PostMapping("/family")
    String choose(@AuthenticationPrincipal SignedIn me, @RequestParam String family, RedirectAttributes next) {
        looks.families().stream()
                .filter(known -> known.value().equals(family))
                .findFirst()
                .ifPresent(known -> {
                    brands.choose(me.actor(), known.value());
                    next.addFlashAttribute("done", "The look was kept. New prints, pictures and previews bear it.");
                });
        return "redirect:/brand";
    }

    @PostMapping("/logos")
    String addLogo(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultipartFile logo,
            Model model,
            RedirectAttributes next)
            throws IOException {
        Typed typed = new Typed("brand", fields);
        try {
            if (logo.isEmpty()) {
                typed.problem("logo", "No picture was chosen.", "Choose a PNG or JPEG file.");
            }
            typed.done();
            brands.addLogo(me.actor(), typed.text("logoName"), typed.ticked("partner"), logo.getBytes());
            next.addFlashAttribute("done", "The logo was added.");
            return "redirect:/brand";
        } catch (ProblemException refused) {
            return page(me, typed, refused.problems(), model);
        }
    }

    @PostMapping("/logos/{id}/remove")
    String removeLogo(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        if (logo(me.person().organisation(), id).isPresent()) {
            brands.removeLogo(me.actor(), new LogoId(id));
            next.addFlashAttribute("done", "The logo was taken away.");
        }
        return "redirect:/brand";
    }

    @GetMapping("/logos/{id}")
    ResponseEntity<byte[]> logo(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        Logo logo = logo(me.person().organisation(), id).orElseThrow(ImagePages::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.type().contentType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(brands.bytes(logo));
    }

    private Optional<Logo> logo(OrganisationId organisation, long id) {
        return brands.of(organisation).logos().stream()
                .filter(logo -> logo.id().value() == id)
                .findFirst();
    }

    private String page(SignedIn me, Typed typed, List<Problem> problems, Model model) {
        Brand brand = brands.of(me.person().organisation());
        model.addAttribute("brand", brand);
        model.addAttribute("parts", List.of(BrandPart.values()));
        model.addAttribute("sheets", preview.draw(me.person().organisation()));
        model.addAttribute("families", looks.families());
        model.addAttribute(
                "family", looks.usual(me.person().organisation()).family().id());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/design/brand";
    }

    /** The colours typed; a part left empty keeps the family's. */
    private static Map<BrandPart, InkedColour> colours(Typed typed) {
        Map<BrandPart, InkedColour> colours = new EnumMap<>(BrandPart.class);
        for (BrandPart part : BrandPart.values()) {
            String written = typed.text(part.name()).strip();
            String inks = typed.text(part.name() + "-inks").strip();
            if (written.isEmpty()) {
                if (!inks.isEmpty()) {
                    typed.problem(part.name(), "There are inks without a colour.", "Give the screen's colour, too.");
                }
                continue;
            }
            Optional<Colour> colour = Colour.of(written);
            if (colour.isEmpty()) {
                typed.problem(
                        part.name(), "\"" + written + "\" is no colour.", "Write it as #0d4039, or leave it empty.");
                continue;
            }
            Optional<InkedColour> inked =
                    inks.isEmpty() ? Optional.of(InkedColour.of(colour.get())) : InkedColour.of(colour.get(), inks);
            if (inked.isEmpty()) {
                typed.problem(
                        part.name() + "-inks",
                        "\"" + inks + "\" are no inks.",
                        "Write four shares, such as 80 10 45 30.");
            } else {
                colours.put(part, inked.get());
            }
        }
        return colours;
    }
}
