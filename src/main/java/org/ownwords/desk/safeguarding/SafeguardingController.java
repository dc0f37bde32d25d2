package org.ownwords.desk.safeguarding;

import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.CampaignState;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.PlacementId;
import org.ownwords.campaign.Placements;
import org.ownwords.review.link.Told;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops, holds and recalls, for the safeguarding lead alone. */
@Controller
class SafeguardingController {

    private static final String PAGE = "redirect:/safeguarding";

    private final Campaigns campaigns;
    private final Placements placements;
    private final HeldWork held;
    private final LookedUp lookedUp;
    private final ToldView told;

    SafeguardingController(
            Campaigns campaigns, Placements placements, HeldWork held, LookedUp lookedUp, ToldView told) {
        this.campaigns = campaigns;
        this.placements = placements;
        this.held = held;
        this.lookedUp = lookedUp;
        this.told = told;
    }

    @GetMapping("/safeguarding")
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, "", List.of(), model);
    }

    @PostMapping("/safeguarding/stop-everything")
    String stopEverything(
            @AuthenticationPrincipal SignedIn me, @RequestParam String reason, Model model, RedirectAttributes after) {
        if (reason.isBlank()) {
            return page(
                    me,
                    reason,
                    List.of(Problem.in("Safeguarding", "No reason is given.", "Say in a few words why.")
                            .inField("reason")),
                    model);
        }
        int stopped = campaigns.stopEverything(me.actor(), reason.strip()).size();
        after.addFlashAttribute(
                "notice",
                stopped == 0
                        ? "Nothing was running."
                        : "Everything is stopped: " + stopped + (stopped == 1 ? " campaign is" : " campaigns are")
                                + " held.");
        return PAGE;
    }

    @PostMapping("/safeguarding/campaigns/{id}/resume")
    String resume(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model, RedirectAttributes after) {
        try {
            campaigns.resume(me.actor(), new CampaignId(id));
        } catch (ProblemException e) {
            return page(me, "", e.problems(), model);
        }
        after.addFlashAttribute("notice", "The campaign goes on.");
        return PAGE;
    }

    @PostMapping("/safeguarding/placements/{id}/recall")
    String recall(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes after) {
        placements.recall(me.actor(), new PlacementId(id), "What it says may no longer be said");
        after.addFlashAttribute(
                "notice",
                "The placement is on the recall list, and in the work list until somebody logs that it is down. Its code goes on to open a working number.");
        return PAGE;
    }

    @PostMapping("/safeguarding/look-ups/{id}/read")
    String readLookUp(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model, RedirectAttributes after) {
        try {
            lookedUp.read(me, id);
        } catch (ProblemException e) {
            return page(me, "", e.problems(), model);
        }
        after.addFlashAttribute("notice", "Marked as read. The audit keeps it.");
        return PAGE;
    }

    @PostMapping("/safeguarding/told/{source}/{id}/read")
    String readTold(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable Told.Source source,
            @PathVariable long id,
            Model model,
            RedirectAttributes after) {
        try {
            told.read(me, source, id);
        } catch (ProblemException e) {
            return page(me, "", e.problems(), model);
        }
        after.addFlashAttribute("notice", "Marked as read. It still stands beside the words when somebody signs them.");
        return PAGE;
    }

    private String page(SignedIn me, String reason, List<Problem> problems, Model model) {
        OrganisationId organisation = me.person().organisation();
        List<Campaign> all = campaigns.all(organisation);
        model.addAttribute("running", in(all, CampaignState.RELEASED));
        model.addAttribute("halted", in(all, CampaignState.HELD));
        model.addAttribute("held", held.of(organisation));
        model.addAttribute("recalled", held.recalled(organisation));
        model.addAttribute("told", told.unread(me.person()));
        model.addAttribute("lookUps", lookedUp.unread(organisation));
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "desk/safeguarding/safeguarding";
    }

    private static List<Campaign> in(List<Campaign> all, CampaignState state) {
        return all.stream().filter(campaign -> campaign.state() == state).toList();
    }
}
