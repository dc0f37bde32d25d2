package org.ownwords.desk.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.exchange.format.RejectedRows;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.exchange.translate.ImportChoices;
import org.ownwords.exchange.translate.ImportPlan;
import org.ownwords.exchange.translate.TranslationImports;
import org.ownwords.exchange.translate.Uploads;
import org.ownwords.exchange.upload.Upload;
import org.ownwords.message.Origin;
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

/** One file that came back: what it would change, shown before it does. */
@Controller
@RequestMapping("/exchange/{id}")
class UploadPages {

    private final Uploads uploads;

    UploadPages(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String stale,
            @RequestParam(defaultValue = "") String origin,
            Model model) {
        Upload upload = find(me, id);
        model.addAttribute("upload", upload);
        model.addAttribute("stale", stale.equals("take"));
        model.addAttribute("origin", origin);
        model.addAttribute("origins", origins());
        if (upload.state() == Upload.State.TAKEN) {
            model.addAttribute("rejected", rejected(me, upload));
        } else if (upload.state() == Upload.State.WAITING) {
            try {
                ImportPlan plan = uploads.plan(me.person().organisation(), upload, choices(stale, origin));
                List<VariantView> variants = VariantView.of(plan);
                model.addAttribute("plan", plan);
                model.addAttribute("rejected", plan.rejected().size());
                model.addAttribute("variants", variants);
                model.addAttribute(
                        "shown",
                        variants.stream()
                                .mapToInt(view -> view.changes().size())
                                .sum());
                model.addAttribute("staleChanges", VariantView.views(plan.stale(), plan, VariantView.MOST));
            } catch (ProblemException e) {
                model.addAttribute("problems", e.problems());
            }
        }
        return "desk/exchange/upload";
    }

    @PostMapping("/take")
    String take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String stale,
            @RequestParam(defaultValue = "") String origin,
            RedirectAttributes after) {
        try {
            TranslationImports.Applied applied = uploads.take(me.actor(), find(me, id), choices(stale, origin));
            after.addFlashAttribute("applied", applied);
            after.addFlashAttribute("refused", applied.problems());
        } catch (ProblemException refused) {
            after.addFlashAttribute("refused", refused.problems());
        }
        return "redirect:/exchange/" + id;
    }

    @PostMapping("/put-aside")
    String putAside(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes after) {
        try {
            uploads.putAside(me.actor(), find(me, id));
        } catch (ProblemException refused) {
            after.addFlashAttribute("refused", refused.problems());
        }
        return "redirect:/exchange/" + id;
    }

    /** The file as it came, never opened as a page. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        Upload upload = find(me, id);
        return ExchangePages.attachment(
                upload.name(),
                "application/octet-stream",
                uploads.bytes(me.person().organisation(), id));
    }

    /** The rows that cannot be taken, with what is wrong beside them, as a workbook to mend and bring back. */
    @GetMapping("/rejected")
    ResponseEntity<byte[]> rejected(@AuthenticationPrincipal SignedIn me, @PathVariable long id) throws IOException {
        Upload upload = find(me, id);
        ImportPlan plan;
        try {
            plan = uploads.plan(me.person().organisation(), upload, ImportChoices.CAREFUL);
        } catch (ProblemException unreadable) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectedRows.write(plan.rejected(), plan.language().tag(), out);
        return ExchangePages.attachment(
                "to-mend-" + upload.name().replaceAll("\\.[^.]{1,5}$", "") + ".xlsx",
                TranslationFormat.XLSX.mediaType(),
                out.toByteArray());
    }

    private int rejected(SignedIn me, Upload upload) {
        try {
            return uploads.plan(me.person().organisation(), upload, ImportChoices.CAREFUL)
                    .rejected()
                    .size();
        } catch (ProblemException unreadable) {
            return 0;
        }
    }

    private Upload find(SignedIn me, long id) {
        return uploads.find(me.person().organisation(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ImportChoices choices(String stale, String origin) {
        Optional<Origin> chosen = Origin.ofWord(origin).filter(TranslationImports.origins()::contains);
        return new ImportChoices(stale.equals("take"), chosen);
    }

    private static List<Choice> origins() {
        return TranslationImports.origins().stream()
                .map(origin -> new Choice(origin.word(), origin.label()))
                .toList();
    }
}
