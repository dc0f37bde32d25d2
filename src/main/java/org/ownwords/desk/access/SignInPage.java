package org.ownwords.desk.access;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.desk.DemoSignIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where people sign in. */
@Controller
class SignInPage {

    static final String TYPED = "ownwords.typed-name";

    private final Installation installation;
    private final ObjectProvider<DemoSignIns> demo;

    SignInPage(Installation installation, ObjectProvider<DemoSignIns> demo) {
        this.installation = installation;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String page(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam Optional<String> wrong,
            @RequestParam Optional<Integer> locked,
            @RequestParam Optional<String> out,
            @RequestParam Optional<String> ended,
            HttpSession session,
            Model model) {
        if (me != null) {
            return "redirect:/";
        }
        Object typed = session.getAttribute(TYPED);
        session.removeAttribute(TYPED);
        model.addAttribute("name", typed == null ? "" : typed.toString());
        model.addAttribute("problems", problems(wrong.isPresent(), locked));
        model.addAttribute("out", out.isPresent());
        model.addAttribute("ended", ended.isPresent());
        model.addAttribute(
                "demoSignIns",
                installation.demo()
                        ? demo.stream().flatMap(given -> given.all().stream()).toList()
                        : List.of());
        return "desk/access/sign-in";
    }

    private static List<Problem> problems(boolean wrong, Optional<Integer> locked) {
        if (locked.isPresent()) {
            String minutes = locked.get() == 1 ? "a minute" : locked.get() + " minutes";
            return List.of(Problem.in(
                            "sign-in",
                            "There were too many wrong passwords for this sign-in name.",
                            "Wait " + minutes + ", then try again, or ask an administrator for a new password.")
                    .inField("name"));
        }
        return wrong
                ? List.of(
                        Problem.in("sign-in", "The sign-in name or the password is wrong.", "Check both and try again.")
                                .inField("name"))
                : List.of();
    }
}
