package org.ownwords.desk.delivery;

import java.time.Clock;
import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Campaigns;
import org.ownwords.delivery.Dispatch;
import org.ownwords.review.Hold;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Watches a campaign go, stops it, and decides what no gateway can be asked. */
@Controller
@RequestMapping("/campaigns/{id}/progress")
class ProgressController {

    private final Campaigns campaigns;
    private final Dispatch dispatch;
    private final Clock clock;

    ProgressController(Campaigns campaigns, Dispatch dispatch, Clock clock) {
        this.campaigns = campaigns;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        return page(me, id, "", List.of(), model);
    }

    /** The part that moves, for a page that asks again and again. */
    @GetMapping("/now")
    String now(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        fill(me, campaign(me, id), model);
        return "desk/delivery/progress-now";
    }

    @PostMapping("/stop")
    String stop(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "hold") String how,
            Model model,
            RedirectAttributes after) {
        CampaignId campaign = campaign(me, id).id();
        try {
            if (how.equals("end")) {
                campaigns.stop(me.actor(), campaign, reason.strip());
                int stopped = dispatch.stopPending(me.actor(), campaign);
                after.addFlashAttribute(
                        "notice", "The campaign has ended. Messages that did not leave: " + stopped + ".");
            } else {
                campaigns.hold(me.actor(), campaign, reason.strip());
                after.addFlashAttribute(
                        "notice", "The campaign is held. Nothing more leaves until a second person lets it go on.");
            }
        } catch (ProblemException e) {
            return page(me, id, reason, e.problems(), model);
        }
        return "redirect:/campaigns/" + id + "/progress";
    }

    @PostMapping("/unknown/{number}")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable long number,
            @RequestParam String decision,
            RedirectAttributes after) {
        boolean wasSent = decision.equals("sent");
        boolean decided = dispatch.decide(me.actor(), campaign(me, id).id(), number, wasSent);
        after.addFlashAttribute(
                "notice",
                !decided
                        ? "Somebody had decided already."
                        : wasSent ? "Noted as sent. It is never repeated." : "It is sent again.");
        return "redirect:/campaigns/" + id + "/progress";
    }

    private String page(SignedIn me, long id, String reason, List<Problem> problems, Model model) {
        Campaign campaign = campaign(me, id);
        fill(me, campaign, model);
        model.addAttribute("unknown", dispatch.unknown(me.person().organisation(), campaign.id()));
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "desk/delivery/progress";
    }

    private void fill(SignedIn me, Campaign campaign, Model model) {
        OrganisationId organisation = me.person().organisation();
        model.addAttribute("campaign", campaign);
        model.addAttribute("at", clock.instant());
        model.addAttribute("held", held(organisation, campaign.id()));
        model.addAttribute(
                "progress",
                ProgressView.of(
                        dispatch.progress(organisation, campaign.id()), dispatch.reasons(organisation, campaign.id())));
    }

    /** What waits in the queue and will not leave as things are, a sentence each. */
    private List<String> held(OrganisationId organisation, CampaignId campaign) {
        return campaigns.held(organisation, campaign).entrySet().stream()
                .filter(entry -> entry.getKey().channel().addressed())
                .flatMap(entry -> entry.getValue().stream())
                .map(Hold::reason)
                .distinct()
                .toList();
    }

    private Campaign campaign(SignedIn me, long id) {
        return campaigns
                .find(me.person().organisation(), new CampaignId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
