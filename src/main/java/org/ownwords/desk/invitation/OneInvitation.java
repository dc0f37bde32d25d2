package org.ownwords.desk.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.review.link.InvitationId;
import org.ownwords.review.link.PaperAnswers;
import org.ownwords.review.link.PaymentKind;
import org.ownwords.review.link.Payments;
import org.ownwords.review.link.VoiceNote;
import org.ownwords.review.link.VoiceNotes;
import org.ownwords.review.session.Retention;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One invitation: how it stands, the voices that came with it, and what was given for it. Never what was judged. */
@Controller
@RequestMapping("/invitations")
class OneInvitation {

    private final InvitationRows rows;
    private final VoiceNotes notes;
    private final Payments payments;
    private final PaperAnswers paper;
    private final Retention retention;
    private final Clock clock;

    OneInvitation(
            InvitationRows rows,
            VoiceNotes notes,
            Payments payments,
            PaperAnswers paper,
            Retention retention,
            Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.payments = payments;
        this.paper = paper;
        this.retention = retention;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        LocalDate today = London.today(clock);
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("paidOn-day", String.valueOf(today.getDayOfMonth()));
        fields.add("paidOn-month", String.valueOf(today.getMonthValue()));
        fields.add("paidOn-year", String.valueOf(today.getYear()));
        return show(me, id, new Typed("payment", fields), model);
    }

    @PostMapping("/{id}/payment")
    String pay(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("payment", fields);
        try {
            PaymentKind kind = typed.choice("kind", PaymentKind.class, "Choose what was given.");
            LocalDate paidOn = typed.date("paidOn", London.today(clock));
            long pence = typed.pence("amount").orElse(0L);
            typed.done();
            payments.record(me.actor(), new InvitationId(id), kind, pence, paidOn);
            next.addFlashAttribute("done", "Recorded. No reviewer ever sees it.");
            return "redirect:/invitations/" + id;
        } catch (ProblemException refused) {
            model.addAttribute("problems", refused.problems());
            return show(me, id, typed, model);
        }
    }

    @PostMapping("/{id}/told")
    String told(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam Optional<String> pressed,
            @RequestParam Optional<String> know,
            RedirectAttributes next) {
        if (rows.find(me.person().organisation(), id).isEmpty()) {
            throw InvitationPages.missing();
        }
        try {
            paper.tell(me.actor(), new InvitationId(id), pressed.isPresent(), know.isPresent());
            next.addFlashAttribute("done", "Kept for safeguarding leads alone, on the page of the text.");
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:/invitations/" + id;
    }

    @GetMapping("/{id}/notes/{noteId}")
    ResponseEntity<byte[]> hear(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable long noteId) {
        VoiceNote note = notes.find(me.actor(), noteId)
                .filter(found -> found.invitation().value() == id)
                .orElseThrow(InvitationPages::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(note.contentType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline; filename=\"note\"")
                .body(notes.sound(me.actor(), note));
    }

    @GetMapping("/payments.csv")
    ResponseEntity<String> csv(@AuthenticationPrincipal SignedIn me) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", "attachment; filename=\"review-payments.csv\"")
                .body(payments.csv(me.person().organisation()));
    }

    private String show(SignedIn me, long id, Typed typed, Model model) {
        InvitationRow row = rows.find(me.person().organisation(), id).orElseThrow(InvitationPages::missing);
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", List.of());
        }
        model.addAttribute("row", row);
        model.addAttribute("periods", retention.of(me.person().organisation()));
        model.addAttribute("form", typed);
        model.addAttribute("lead", me.person().is(Role.SAFEGUARDING_LEAD));
        model.addAttribute("notes", notes.of(me.actor(), row.invitation().id()));
        model.addAttribute(
                "kinds",
                Stream.of(PaymentKind.values())
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList());
        return "desk/invitation/one";
    }
}
