package org.ownwords.desk.review;

import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the person who is signed in. */
@Controller
class WorkPages {

    private final PersonalWork work;

    WorkPages(PersonalWork work) {
        this.work = work;
    }

    @GetMapping("/work")
    String mine(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("lines", work.of(me.person()));
        model.addAttribute(
                "reviewer", me.person().is(Role.REVIEWER) || me.person().is(Role.CO_DEVELOPER));
        return "desk/review/work";
    }
}
