package org.ownwords.desk.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.Placements;
import org.ownwords.campaign.kit.Kit;
import org.ownwords.campaign.kit.KitChoice;
import org.ownwords.campaign.kit.KitFormat;
import org.ownwords.campaign.kit.KitGap;
import org.ownwords.campaign.kit.KitId;
import org.ownwords.campaign.kit.KitReason;
import org.ownwords.campaign.kit.Kits;
import org.ownwords.desk.LookForm;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.render.SheetChoice;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kit of a campaign: everything that it prints, posts and sends, made by one press of a button. */
@Controller
@RequestMapping("/campaigns/{id}/kit")
class KitPages {

    private final FoundCampaign found;
    private final Kits kits;
    private final KitForm form;
    private final Placements placements;
    private final LanguageTable languages;
    private final LookForm looks;

    KitPages(
            FoundCampaign found,
            Kits kits,
            KitForm form,
            Placements placements,
            LanguageTable languages,
            LookForm looks) {
        this.found = found;
        this.kits = kits;
        this.form = form;
        this.placements = placements;
        this.languages = languages;
        this.looks = looks;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        Campaign campaign = found.campaign(me, id);
        Set<String> formats = new TreeSet<>();
        form.formats(campaign).forEach(format -> formats.add(format.id()));
        Set<String> tags = new TreeSet<>();
        form.languages(campaign).forEach(tag -> tags.add(tag.value()));
        return page(campaign, new Filled(formats, tags, true, looks.usual(campaign.organisation())), model);
    }

    @PostMapping
    String request(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        Campaign campaign = found.campaign(me, id);
        Filled filled = new Filled(
                all(fields, "formats"),
                all(fields, "tags"),
                fields.containsKey("venues"),
                looks.read(campaign.organisation(), fields));
        try {
            looks.forPaper(campaign.organisation(), fields);
            KitId kit = kits.request(me.actor(), campaign.id(), choice(campaign, filled));
            return "redirect:/campaigns/" + id + "/kit/" + kit.value();
        } catch (ProblemException refused) {
            model.addAttribute("problems", refused.problems());
            return page(campaign, filled, model);
        }
    }

    @GetMapping("/{kit}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable long kit, Model model) {
        Kit one = kit(me, id, kit);
        List<Kit.Note> notes = kits.notes(one.organisation(), one.id());
        model.addAttribute("campaign", found.campaign(me, id));
        model.addAttribute("kit", one);
        model.addAttribute("current", kits.current(one));
        model.addAttribute("failed", reasons(notes, true));
        model.addAttribute("held", reasons(notes, false));
        return "desk/campaign/kit-one";
    }

    /** The part that moves, for a page that asks again and again; once nothing moves, the whole page is to be asked for. */
    @GetMapping("/{kit}/now")
    String now(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable long kit,
            Model model,
            HttpServletResponse answer) {
        Kit one = kit(me, id, kit);
        if (!one.state().active()) {
            answer.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("campaign", found.campaign(me, id));
        model.addAttribute("kit", one);
        return "desk/campaign/kit-now";
    }

    @PostMapping("/{kit}")
    String move(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable long kit,
            @RequestParam String act,
            RedirectAttributes next) {
        Kit one = kit(me, id, kit);
        try {
            switch (act) {
                case "stop" -> kits.stop(me.actor(), one.id());
                case "go-on" -> kits.goOn(me.actor(), one.id());
                default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:/campaigns/" + id + "/kit/" + kit;
    }

    @GetMapping("/{kit}/kit.zip")
    ResponseEntity<Resource> zip(@AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable long kit) {
        Kit one = kit(me, id, kit);
        Resource zip;
        try {
            zip = new FileSystemResource(kits.take(me.actor(), one.id()));
        } catch (ProblemException refused) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, refused.problems().get(0).what());
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("campaign-" + id + "-kit-" + kit + ".zip")
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(zip);
    }

    /** What was chosen on the form, as it was sent. */
    public record Filled(Set<String> formats, Set<String> tags, boolean venues, SheetChoice look) {}

    private static Set<String> all(MultiValueMap<String, String> fields, String name) {
        return Set.copyOf(fields.getOrDefault(name, List.of()));
    }

    private String page(Campaign campaign, Filled filled, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("filled", filled);
        model.addAttribute("groups", form.groups(campaign));
        model.addAttribute(
                "languages",
                form.languages(campaign).stream().map(languages::require).toList());
        model.addAttribute("looks", looks);
        model.addAttribute(
                "prints",
                placements.of(campaign.organisation(), campaign.id()).stream()
                        .filter(print -> print.out())
                        .count());
        model.addAttribute("kits", kits.of(campaign.organisation(), campaign.id()));
        return "desk/campaign/kit";
    }

    private KitChoice choice(Campaign campaign, Filled filled) {
        Set<KitFormat> formats = filled.formats().stream()
                .flatMap(id -> KitFormat.ofId(id).stream())
                .collect(Collectors.toSet());
        Set<LanguageTag> all = Set.copyOf(form.languages(campaign));
        Set<LanguageTag> wanted =
                all.stream().filter(tag -> filled.tags().contains(tag.value())).collect(Collectors.toSet());
        // All of them means those too that come to be ready while the kit waits.
        return new KitChoice(formats, wanted.equals(all) ? Set.of() : wanted, filled.venues(), filled.look());
    }

    private static List<KitReason> reasons(List<Kit.Note> notes, boolean failed) {
        return KitReason.of(notes.stream()
                .filter(note -> note.failed() == failed)
                .map(note -> new KitGap(note.what(), note.reason()))
                .toList());
    }

    private Kit kit(SignedIn me, long id, long kit) {
        Campaign campaign = found.campaign(me, id);
        return kits.find(campaign.organisation(), new KitId(kit))
                .filter(each -> each.campaign().equals(campaign.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
