package org.ownwords.desk.campaign;

import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Campaigns;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Holding, stopping and resuming. Anybody on a campaign may hold it; only a safeguarding lead stops for good, or everything. */
@Controller
class StopPages {

    private final Campaigns campaigns;

    StopPages(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @PostMapping("/campaigns/{id}/hold")
    String hold(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        return act(
                id,
                next,
                "Held. Nothing more is sent or printed.",
                () -> campaigns.hold(me.actor(), new CampaignId(id), reason));
    }

    @PostMapping("/campaigns/{id}/stop")
    String stop(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        leadOnly(me);
        return act(id, next, "Stopped for good.", () -> campaigns.stop(me.actor(), new CampaignId(id), reason));
    }

    @PostMapping("/campaigns/{id}/resume")
    String resume(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return act(id, next, "It runs again.", () -> campaigns.resume(me.actor(), new CampaignId(id)));
    }

    @PostMapping("/campaigns/{id}/finish")
    String finish(@AuthenticationPrincipal SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return act(id, next, "Finished.", () -> campaigns.finish(me.actor(), new CampaignId(id)));
    }

    /** The one button: no question is asked before everything is halted. */
    @PostMapping("/campaigns/stop-everything")
    String stopEverything(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        leadOnly(me);
        int halted = campaigns
                .stopEverything(me.actor(), reason.isBlank() ? "Everything was stopped at once" : reason)
                .size();
        next.addFlashAttribute(
                "done",
                halted == 0
                        ? "Nothing was running."
                        : halted + (halted == 1 ? " campaign is" : " campaigns are")
                                + " held. Each goes on only when a second person says so.");
        return "redirect:/campaigns";
    }

    private static String act(long id, RedirectAttributes next, String done, Runnable act) {
        try {
            act.run();
            next.addFlashAttribute("done", done);
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:/campaigns/" + id;
    }

    private static void leadOnly(SignedIn me) {
        if (!me.person().is(Role.SAFEGUARDING_LEAD)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
