package org.ownwords.desk.settings;

import java.util.List;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.QuietHours;
import org.ownwords.campaign.Rules;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Quiet hours, the spending that needs a baseline and the price of a text, of the administrator's organisation. */
@Controller
@RequestMapping("/settings")
class SettingsPage {

    private final Rules rules;

    SettingsPage(Rules rules) {
        this.rules = rules;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(SettingsForm.of(rules.of(me.person().organisation())), List.of(), model);
    }

    @PostMapping
    String settle(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String sunday,
            @RequestParam(defaultValue = "") String limit,
            @RequestParam(defaultValue = "") String segment,
            Model model,
            RedirectAttributes next) {
        SettingsForm form = new SettingsForm(from, until, sunday, limit, segment);
        try {
            rules.settle(me.actor(), form.read());
        } catch (ProblemException refused) {
            return page(form, refused.problems(), model);
        }
        next.addFlashAttribute("notice", "Settled. Whatever has not left yet keeps to the new hours.");
        return "redirect:/settings";
    }

    private static String page(SettingsForm form, List<Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("usual", QuietHours.USUAL);
        model.addAttribute("problems", problems);
        return "desk/settings/settings";
    }
}
