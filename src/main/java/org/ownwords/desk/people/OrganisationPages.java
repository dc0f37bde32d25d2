package org.ownwords.desk.people;

import java.util.List;
import org.ownwords.account.OneTimeLinks;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.People;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another organisation on the same installation, such as the commissioning body, with its own administrator. */
@Controller
@RequestMapping("/people/organisation")
class OrganisationPages {

    private final People people;
    private final Installation installation;

    OrganisationPages(People people, Installation installation) {
        this.people = people;
        this.installation = installation;
    }

    @GetMapping
    String blank(Model model) {
        return form("", OrganisationKind.COMMISSIONING, "", "", List.of(), model);
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String organisation,
            @RequestParam OrganisationKind kind,
            @RequestParam String name,
            @RequestParam String signIn,
            Model model,
            RedirectAttributes next) {
        try {
            String token = people.addOrganisation(me.actor(), organisation, kind, name, signIn);
            next.addFlashAttribute(
                    "link",
                    installation.publicAddress().resolve("/password/" + token).toString());
            next.addFlashAttribute("linkFor", name);
            next.addFlashAttribute("linkHours", OneTimeLinks.PASSWORD_HOLDS.toHours());
            return "redirect:/people";
        } catch (ProblemException refused) {
            return form(organisation, kind, name, signIn, refused.problems(), model);
        }
    }

    private static String form(
            String organisation,
            OrganisationKind kind,
            String name,
            String signIn,
            List<Problem> problems,
            Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("kind", kind.name());
        model.addAttribute("name", name);
        model.addAttribute("signIn", signIn);
        model.addAttribute("problems", problems);
        return "desk/people/organisation";
    }
}
