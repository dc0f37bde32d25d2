package org.ownwords.desk.campaign;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Drafts;
import org.ownwords.campaign.Refusal;
import org.ownwords.campaign.Releases;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafting a campaign: one form, saved as often as one likes, with what stands in its way beside it. */
@Controller
class PlanPages {

    private final FoundCampaign found;
    private final Drafts drafts;
    private final Releases releases;
    private final PlanChoices choices;

    PlanPages(FoundCampaign found, Drafts drafts, Releases releases, PlanChoices choices) {
        this.found = found;
        this.drafts = drafts;
        this.releases = releases;
        this.choices = choices;
    }

    @GetMapping("/campaigns/new")
    String blank(@AuthenticationPrincipal SignedIn me, Model model) {
        String area = choices.usualArea(me.person().organisation());
        return form(me, Optional.empty(), PlanForm.blank(area), List.of(), model);
    }

    @PostMapping("/campaigns/new")
    String begin(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") PlanForm form,
            Model model,
            RedirectAttributes next) {
        try {
            CampaignId id = drafts.begin(me.actor(), PlanReader.read(form));
            next.addFlashAttribute("done", "Saved as a draft.");
            return "redirect:/campaigns/" + id.value() + "/plan";
        } catch (ProblemException unreadable) {
            return form(me, Optional.empty(), form, unreadable.problems(), model);
        }
    }

    @GetMapping("/campaigns/{id}/plan")
    String plan(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        Campaign campaign = found.campaign(me, id);
        return form(me, Optional.of(campaign), PlanForm.of(campaign), List.of(), model);
    }

    /** Saves; with {@code then=submit} hands it to a second person unless something stands against it. */
    @PostMapping("/campaigns/{id}/plan")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @ModelAttribute("form") PlanForm form,
            @RequestParam(defaultValue = "save") String then,
            Model model,
            RedirectAttributes next) {
        Campaign campaign = found.campaign(me, id);
        try {
            drafts.save(me.actor(), campaign.id(), form.version(), PlanReader.read(form));
        } catch (ProblemException refused) {
            return form(me, Optional.of(campaign), form, refused.problems(), model);
        }
        if (!then.equals("submit")) {
            next.addFlashAttribute("done", "Saved.");
            return "redirect:/campaigns/" + id + "/plan";
        }
        List<Refusal> refusals = drafts.submit(me.actor(), campaign.id());
        if (!refusals.isEmpty()) {
            next.addFlashAttribute("refused", true);
            return "redirect:/campaigns/" + id + "/plan";
        }
        next.addFlashAttribute("done", "Saved. A second person can now look at it and release it.");
        return "redirect:/campaigns/" + id;
    }

    private String form(SignedIn me, Optional<Campaign> campaign, PlanForm form, List<Problem> problems, Model model) {
        choices.offer(me.person().organisation(), model);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        campaign.ifPresent(existing -> {
            model.addAttribute("campaign", existing);
            model.addAttribute("interrupter", found.interrupter(existing));
            model.addAttribute("assessment", releases.assess(existing));
        });
        return "desk/campaign/plan";
    }
}
