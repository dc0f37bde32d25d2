package org.ownwords.desk.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.ImportReport;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.PackChoices;
import org.ownwords.exchange.PackPlan;
import org.ownwords.exchange.PackUploads;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.exchange.upload.Upload;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.PoliceArea;
import org.ownwords.message.VariantId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Content packs of other areas: what one would change here, and what became of it. For workers and leads. */
@Controller
@RequestMapping("/exchange/packs")
class PackPages {

    private final PackUploads uploads;
    private final LanguageTable languages;
    private final CensusNeed need;

    PackPages(PackUploads uploads, LanguageTable languages, CensusNeed need) {
        this.uploads = uploads;
        this.languages = languages;
        this.need = need;
    }

    @GetMapping("/{id}")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String contacts,
            Model model) {
        Upload upload = find(me, id);
        boolean replace = contacts.equals("replace");
        model.addAttribute("upload", upload);
        model.addAttribute("replace", replace);
        if (upload.state() == Upload.State.WAITING) {
            try {
                waiting(me, upload, replace, model);
            } catch (ProblemException e) {
                model.addAttribute("problems", e.problems());
            }
        }
        return "desk/exchange/pack";
    }

    private void waiting(SignedIn me, Upload upload, boolean replace, Model model) {
        PackPlan plan = uploads.plan(me.person().organisation(), upload, new PackChoices(false, Set.of(), replace));
        model.addAttribute("plan", plan);
        model.addAttribute("areas", plan.pack().manifest().map(this::areas).orElse(List.of()));
        model.addAttribute("takes", takes(plan));
        model.addAttribute("added", views(plan, Outcome.ADDED));
        model.addAttribute("changed", views(plan, Outcome.KEPT));
        model.addAttribute(
                "same",
                plan.of(Outcome.UNCHANGED).size() + plan.of(Outcome.SUPERSEDED).size());
        model.addAttribute("blocked", plan.texts().stream().anyMatch(PackPlan.Text::blocked));
    }

    private static boolean takes(PackPlan plan) {
        return plan.proposals() > 0
                || !plan.definitions().messages().isEmpty()
                || plan.texts().stream()
                        .anyMatch(text -> text.outcome() == Outcome.ADDED || text.outcome() == Outcome.KEPT);
    }

    /** The maker's areas by name; a code that is none of ours as it stands there. */
    private List<String> areas(PackManifest from) {
        return from.areas().stream()
                .map(code -> need.areas().stream()
                        .filter(area -> area.code().equals(code))
                        .map(PoliceArea::name)
                        .findFirst()
                        .orElse(code))
                .toList();
    }

    private List<PackTextView> views(PackPlan plan, Outcome outcome) {
        return plan.of(outcome).stream()
                .map(text -> PackTextView.of(
                        text, languages.require(text.proposed().id().tag())))
                .toList();
    }

    /** Takes every new text, and of those that differ the chosen ones. */
    @PostMapping("/{id}/take")
    String take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam @Nullable List<String> changes,
            @RequestParam(defaultValue = "") String contacts,
            RedirectAttributes after) {
        Upload upload = find(me, id);
        boolean replace = contacts.equals("replace");
        try {
            ImportReport report = uploads.take(
                    me.actor(),
                    upload,
                    new PackChoices(
                            false, chosen(me, upload, changes == null ? List.of() : changes, replace), replace));
            after.addFlashAttribute("applied", report);
            after.addFlashAttribute("refused", report.problems());
        } catch (ProblemException refused) {
            after.addFlashAttribute("refused", refused.problems());
        }
        return "redirect:/exchange/packs/" + id;
    }

    private Set<VariantId> chosen(SignedIn me, Upload upload, List<String> changes, boolean replace) {
        Set<String> words = new HashSet<>(changes);
        Set<VariantId> chosen = new HashSet<>();
        uploads.plan(me.person().organisation(), upload, new PackChoices(false, Set.of(), replace)).texts().stream()
                .map(text -> text.proposed().id())
                .filter(text -> words.contains(text.toString()))
                .forEach(chosen::add);
        return chosen;
    }

    @PostMapping("/{id}/put-aside")
    String putAside(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes after) {
        try {
            uploads.putAside(me.actor(), find(me, id));
        } catch (ProblemException refused) {
            after.addFlashAttribute("refused", refused.problems());
        }
        return "redirect:/exchange/packs/" + id;
    }

    /** The file as it came, never opened as a page. */
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        Upload upload = find(me, id);
        return ExchangePages.attachment(
                upload.name(),
                "application/octet-stream",
                uploads.bytes(me.person().organisation(), id));
    }

    private Upload find(SignedIn me, long id) {
        allowed(me);
        return uploads.find(me.person().organisation(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static boolean mayPack(SignedIn me) {
        return me.person().is(Role.OUTREACH_WORKER) || me.person().is(Role.SAFEGUARDING_LEAD);
    }

    static void allowed(SignedIn me) {
        if (!mayPack(me)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
