package org.ownwords.desk.invitation;

import java.util.List;
import org.ownwords.account.PersonId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantId;
import org.ownwords.review.GuestId;
import org.ownwords.review.Part;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.InvitationId;
import org.ownwords.review.link.Invitations;
import org.ownwords.review.link.Payments;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was asked to review what, and asking somebody. */
@Controller
@RequestMapping("/invitations")
class InvitationPages {

    private final Invitations invitations;
    private final InvitationRows rows;
    private final InvitationForm form;
    private final Payments payments;
    private final Installation installation;

    InvitationPages(
            Invitations invitations,
            InvitationRows rows,
            InvitationForm form,
            Payments payments,
            Installation installation) {
        this.invitations = invitations;
        this.rows = rows;
        this.form = form;
        this.payments = payments;
        this.installation = installation;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("rows", rows.all(me.person().organisation()));
        model.addAttribute("guests", invitations.guests(me.person().organisation()));
        model.addAttribute("totals", payments.totals(me.person().organisation()));
        return "desk/invitation/list";
    }

    @GetMapping("/new")
    String blank(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String tag,
            Model model) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("message", message);
        fields.add("tag", tag);
        fields.add("days", "14");
        form.show(me, new Typed("invitation", fields), List.of(), model);
        return "desk/invitation/new";
    }

    @PostMapping
    String invite(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("invitation", fields);
        try {
            Part part = typed.choice("part", Part.class, "Choose what this person looks at.");
            typed.done();
            GuestId guest = typed.text("guest").isEmpty()
                    ? invitations.guest(
                            me.actor(),
                            typed.text("name"),
                            InvitationForm.number(typed.text("account")).map(PersonId::new))
                    : new GuestId(InvitationForm.number(typed.text("guest")).orElse(0L));
            GivenLink link = invitations.invite(
                    me.actor(),
                    guest,
                    variant(typed),
                    part,
                    InvitationForm.number(typed.text("days")).orElse(0L).intValue(),
                    typed.ticked("independent"));
            return given(link, next);
        } catch (ProblemException refused) {
            form.show(me, typed, refused.problems(), model);
            return "desk/invitation/new";
        }
    }

    @PostMapping("/{id}/extend")
    String extend(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return act(
                id,
                "The same link holds for 14 more days from today.",
                next,
                () -> invitations.extend(me.actor(), new InvitationId(id), 14));
    }

    @PostMapping("/{id}/renew")
    String renew(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            return given(invitations.renew(me.actor(), new InvitationId(id), 14), next);
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
            return "redirect:/invitations/" + id;
        }
    }

    @PostMapping("/{id}/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return act(
                id,
                "The link was taken back and opens nothing.",
                next,
                () -> invitations.revoke(me.actor(), new InvitationId(id)));
    }

    @PostMapping("/{id}/forget")
    String forget(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        InvitationRow row = rows.find(me.person().organisation(), id).orElseThrow(InvitationPages::missing);
        return act(
                id,
                "The name and every recording of this person were deleted.",
                next,
                () -> invitations.forget(me.actor(), row.invitation().guest()));
    }

    private String act(long id, String done, RedirectAttributes next, Runnable act) {
        try {
            act.run();
            next.addFlashAttribute("done", done);
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:/invitations/" + id;
    }

    /** The link goes to the next page of this session alone, and is nowhere afterwards. */
    private String given(GivenLink link, RedirectAttributes next) {
        String address = installation.publicAddress().resolve(link.path()).toString();
        next.addFlashAttribute("link", address);
        next.addFlashAttribute("code", QrSvg.of(address));
        return "redirect:/invitations/" + link.invitation().value();
    }

    private static VariantId variant(Typed typed) {
        try {
            return new VariantId(MessageId.of(typed.text("message")), LanguageTag.of(typed.text("tag")));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.in("invitation", "Nothing was chosen.", "Choose a text.")
                    .inField("message"));
        }
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
