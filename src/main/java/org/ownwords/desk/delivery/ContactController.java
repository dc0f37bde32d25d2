package org.ownwords.desk.delivery;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.Contacts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person who was looked up: consent anew, no more messages, or deletion. The number is not shown. */
@Controller
@RequestMapping("/contacts/{id}")
class ContactController {

    private final Contacts contacts;
    private final Clock clock;

    ContactController(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        return page(id, ConsentForm.EMPTY, List.of(), model);
    }

    @PostMapping("/consent")
    String renew(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") ConsentForm form,
            Model model,
            RedirectAttributes after) {
        try {
            boolean lifted = contacts.renewConsent(
                    me.actor(),
                    new ContactId(id),
                    form.consent(London.today(clock)),
                    form.reason().strip());
            after.addFlashAttribute(
                    "notice",
                    lifted
                            ? "Consent is noted. This person can be written to again."
                            : "Consent is noted. Nothing had stopped messages to this person.");
        } catch (ProblemException e) {
            return page(id, form, e.problems(), model);
        }
        return "redirect:/contacts";
    }

    @PostMapping("/stop")
    String stop(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String stopReason,
            Model model,
            RedirectAttributes after) {
        if (stopReason.isBlank()) {
            return page(
                    id,
                    ConsentForm.EMPTY,
                    List.of(Problem.in("Contact", "No reason was given.", "Say in a few words why.")
                            .inField("stopReason")),
                    model);
        }
        try {
            contacts.suppress(me.actor(), new ContactId(id), stopReason.strip());
            after.addFlashAttribute("notice", "This person is not written to any more.");
        } catch (ProblemException e) {
            return page(id, ConsentForm.EMPTY, e.problems(), model);
        }
        return "redirect:/contacts";
    }

    @PostMapping("/delete")
    String delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes after) {
        contacts.delete(me.actor(), new ContactId(id));
        after.addFlashAttribute("notice", "The contact is deleted. Who once said stop stays stopped.");
        return "redirect:/contacts";
    }

    private String page(UUID id, ConsentForm form, List<Problem> problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", form);
        model.addAttribute("today", London.today(clock));
        model.addAttribute("problems", problems);
        return "desk/delivery/contact";
    }
}
