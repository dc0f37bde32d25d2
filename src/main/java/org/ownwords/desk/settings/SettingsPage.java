package org.ownwords.desk.settings;

import java.util.List;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.QuietHours;
import org.ownwords.campaign.Rules;
import org.ownwords.review.RetentionPeriods;
import org.ownwords.review.session.Retention;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Quiet hours, spending, the price of a text and how long what tells of people is kept, of the administrator's organisation. */
@Controller
@RequestMapping("/settings")
class SettingsPage {

    private final Rules rules;
    private final Retention retention;

    SettingsPage(Rules rules, Retention retention) {
        this.rules = rules;
        this.retention = retention;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(now(me), kept(me), List.of(), model);
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
            return page(form, kept(me), refused.problems(), model);
        }
        next.addFlashAttribute("notice", "Settled. Whatever has not left yet keeps to the new hours.");
        return "redirect:/settings";
    }

    @PostMapping("/retention")
    String keep(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String notes,
            @RequestParam(defaultValue = "") String names,
            @RequestParam(defaultValue = "") String voices,
            Model model,
            RedirectAttributes next) {
        RetentionForm form = new RetentionForm(notes, names, voices);
        try {
            retention.settle(me.actor(), form.read());
        } catch (ProblemException refused) {
            return page(now(me), form, refused.problems(), model);
        }
        next.addFlashAttribute("notice", "Settled. Whatever is older is deleted within the hour.");
        return "redirect:/settings";
    }

    private SettingsForm now(SignedIn me) {
        return SettingsForm.of(rules.of(me.person().organisation()));
    }

    private RetentionForm kept(SignedIn me) {
        return RetentionForm.of(retention.of(me.person().organisation()));
    }

    private static String page(SettingsForm form, RetentionForm kept, List<Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kept", kept);
        model.addAttribute("usual", QuietHours.USUAL);
        model.addAttribute("least", RetentionPeriods.LEAST);
        model.addAttribute("most", RetentionPeriods.USUAL);
        model.addAttribute("problems", problems);
        return "desk/settings/settings";
    }
}
