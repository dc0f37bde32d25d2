package org.ownwords.desk.campaign;

import java.util.List;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Assessment;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignState;
import org.ownwords.campaign.Refusal;
import org.ownwords.campaign.Releases;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the second person sees everything, and releases it or gives it back. */
@Controller
class ReleasePages {

    private final FoundCampaign found;
    private final Releases releases;
    private final CampaignPreviews previews;
    private final Services services;
    private final LanguageTable languages;

    ReleasePages(
            FoundCampaign found,
            Releases releases,
            CampaignPreviews previews,
            Services services,
            LanguageTable languages) {
        this.found = found;
        this.releases = releases;
        this.previews = previews;
        this.services = services;
        this.languages = languages;
    }

    @GetMapping("/campaigns/{id}/release")
    String look(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        Campaign campaign = found.campaign(me, id);
        return campaign.state() == CampaignState.SUBMITTED
                ? page(me, campaign, List.of(), model)
                : "redirect:/campaigns/" + id;
    }

    private String page(SignedIn me, Campaign campaign, List<Problem> problems, Model model) {
        if (!problems.isEmpty()) {
            model.addAttribute("problems", problems);
        }
        Assessment assessment = releases.assess(campaign, me.actor());
        model.addAttribute("campaign", campaign);
        model.addAttribute("assessment", assessment);
        model.addAttribute(
                "going", assessment.coverage().going(campaign.leftOut()).size());
        model.addAttribute("absent", Absent.of(campaign, assessment.coverage()));
        model.addAttribute("previews", previews.of(campaign, assessment.coverage()));
        model.addAttribute("languages", languages);
        campaign.plan()
                .destination()
                .flatMap(to -> services.find(campaign.organisation(), to.service()))
                .ifPresent(service -> model.addAttribute("service", service));
        return "desk/campaign/release";
    }

    @PostMapping("/campaigns/{id}/release")
    String release(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        Campaign campaign = found.campaign(me, id);
        try {
            List<Refusal> refusals = releases.release(me.actor(), campaign.id());
            if (!refusals.isEmpty()) {
                next.addFlashAttribute("refused", true);
                return "redirect:/campaigns/" + id + "/release";
            }
            next.addFlashAttribute("done", "Released. Its words are pinned as you saw them.");
        } catch (ProblemException changed) {
            next.addFlashAttribute("problems", changed.problems());
        }
        return "redirect:/campaigns/" + id;
    }

    @PostMapping("/campaigns/{id}/send-back")
    String sendBack(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next) {
        Campaign campaign = found.campaign(me, id);
        try {
            releases.sendBack(me.actor(), campaign.id(), reason);
            next.addFlashAttribute("done", "Given back to its authors as a draft, with your reason.");
        } catch (ProblemException refused) {
            if (reason.isBlank() && campaign.state() == CampaignState.SUBMITTED) {
                return page(me, campaign, refused.problems(), model);
            }
            next.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:/campaigns/" + id;
    }
}
