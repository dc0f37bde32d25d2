package org.ownwords.desk.people;

import java.util.List;
import org.ownwords.account.OneTimeLinks;
import org.ownwords.account.OrganisationKind;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that a one-time link opens. Opening never uses a link up; choosing a password does. */
@Controller
class PasswordPages {

    private final OneTimeLinks links;

    PasswordPages(OneTimeLinks links) {
        this.links = links;
    }

    @GetMapping("/password/{token}")
    String choose(@PathVariable String token, Model model) {
        return chosen(token, List.of(), model);
    }

    @PostMapping("/password/{token}")
    String choose(@PathVariable String token, @RequestParam String password, @RequestParam String again, Model model) {
        if (!password.equals(again)) {
            return chosen(token, List.of(unlike()), model);
        }
        try {
            links.choosePassword(token, password);
            return "redirect:/sign-in";
        } catch (ProblemException refused) {
            return chosen(token, refused.problems(), model);
        }
    }

    private String chosen(String token, List<Problem> problems, Model model) {
        return links.opensPassword(token)
                .map(person -> {
                    model.addAttribute("person", person);
                    model.addAttribute("problems", problems);
                    return "desk/people/password";
                })
                .orElse("desk/people/link-gone");
    }

    @GetMapping("/first/{token}")
    String first(@PathVariable String token, Model model) {
        return first(token, "", OrganisationKind.DELIVERING, "", "", List.of(), model);
    }

    @PostMapping("/first/{token}")
    String first(
            @PathVariable String token,
            @RequestParam String organisation,
            @RequestParam OrganisationKind kind,
            @RequestParam String name,
            @RequestParam String signIn,
            @RequestParam String password,
            @RequestParam String again,
            Model model) {
        if (!password.equals(again)) {
            return first(token, organisation, kind, name, signIn, List.of(unlike()), model);
        }
        try {
            links.createFirst(token, organisation, kind, name, signIn, password);
            return "redirect:/sign-in";
        } catch (ProblemException refused) {
            return first(token, organisation, kind, name, signIn, refused.problems(), model);
        }
    }

    private String first(
            String token,
            String organisation,
            OrganisationKind kind,
            String name,
            String signIn,
            List<Problem> problems,
            Model model) {
        if (!links.opensFirst(token)) {
            return "desk/people/link-gone";
        }
        model.addAttribute("organisation", organisation);
        model.addAttribute("kind", kind.name());
        model.addAttribute("name", name);
        model.addAttribute("signIn", signIn);
        model.addAttribute("problems", problems);
        return "desk/people/first";
    }

    private static Problem unlike() {
        return Problem.in("password", "The two passwords are not the same.", "Type the same password twice.")
                .inField("again");
    }
}
