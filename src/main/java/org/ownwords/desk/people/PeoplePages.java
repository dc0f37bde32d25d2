package org.ownwords.desk.people;

import java.util.List;
import org.ownwords.account.OneTimeLinks;
import org.ownwords.account.People;
import org.ownwords.account.People.Member;
import org.ownwords.account.PersonId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of an administrator's organisation. */
@Controller
@RequestMapping("/people")
class PeoplePages {

    private final People people;
    private final PersonForms forms;
    private final Installation installation;

    PeoplePages(People people, PersonForms forms, Installation installation) {
        this.people = people;
        this.forms = forms;
        this.installation = installation;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("people", people.all(me.actor()));
        model.addAttribute("areaNames", forms.areaNames());
        return "desk/people/people";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(PersonForm.blank(), List.of(), model);
    }

    @PostMapping("/new")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute PersonForm form,
            Model model,
            RedirectAttributes next) {
        try {
            String token = people.add(me.actor(), form.name(), form.signIn(), form.chosenRoles(), form.chosenAreas());
            tell(next, token, form.name());
            return "redirect:/people";
        } catch (ProblemException refused) {
            return form(form, refused.problems(), model);
        }
    }

    private String form(PersonForm form, List<Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        forms.addChoices(model);
        return "desk/people/new";
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        Member member = member(me, id);
        return person(me, member, PersonForm.of(member.person()), List.of(), model);
    }

    @PostMapping("/{id}")
    String change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @ModelAttribute PersonForm form,
            Model model,
            RedirectAttributes next) {
        Member member = member(me, id);
        try {
            people.change(me.actor(), member.person().id(), form.chosenRoles(), form.chosenAreas());
            next.addFlashAttribute(
                    "done", "What " + member.person().name() + " may do was changed. They sign in again.");
            return "redirect:/people";
        } catch (ProblemException refused) {
            return person(me, member, form, refused.problems(), model);
        }
    }

    private String person(SignedIn me, Member member, PersonForm form, List<Problem> problems, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("self", member.person().id().equals(me.person().id()));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        forms.addChoices(model);
        return "desk/people/person";
    }

    @PostMapping("/{id}/password")
    String resetPassword(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        Member member = member(me, id);
        tell(
                next,
                people.resetPassword(me.actor(), member.person().id()),
                member.person().name());
        return "redirect:/people";
    }

    @PostMapping("/{id}/active")
    String setActive(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam boolean active,
            RedirectAttributes next) {
        Member member = member(me, id);
        people.setActive(me.actor(), member.person().id(), active);
        next.addFlashAttribute(
                "done", member.person().name() + (active ? " can sign in again." : " can no longer sign in."));
        return "redirect:/people";
    }

    private Member member(SignedIn me, long id) {
        return people.one(me.actor(), new PersonId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void tell(RedirectAttributes next, String token, String name) {
        next.addFlashAttribute(
                "link",
                installation.publicAddress().resolve("/password/" + token).toString());
        next.addFlashAttribute("linkFor", name);
        next.addFlashAttribute("linkHours", OneTimeLinks.PASSWORD_HOLDS.toHours());
    }
}
