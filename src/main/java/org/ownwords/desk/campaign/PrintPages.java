package org.ownwords.desk.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.CellKey;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.PlacementId;
import org.ownwords.campaign.Placements;
import org.ownwords.campaign.ToTakeDown;
import org.ownwords.desk.LookForm;
import org.ownwords.directory.Communities;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.SheetChoice;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Printing: one poster for one venue at a time, each with a code of its own, and the log of what hangs where. */
@Controller
class PrintPages {

    private final FoundCampaign found;
    private final Campaigns campaigns;
    private final Placements placements;
    private final Venues venues;
    private final Communities communities;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final LookForm looks;
    private final PosterTrial trial;

    PrintPages(
            FoundCampaign found,
            Campaigns campaigns,
            Placements placements,
            Venues venues,
            Communities communities,
            Catalogues catalogues,
            LanguageTable languages,
            LookForm looks,
            PosterTrial trial) {
        this.found = found;
        this.campaigns = campaigns;
        this.placements = placements;
        this.venues = venues;
        this.communities = communities;
        this.catalogues = catalogues;
        this.languages = languages;
        this.looks = looks;
        this.trial = trial;
    }

    @GetMapping("/campaigns/{id}/print")
    String page(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        Campaign campaign = found.campaign(me, id);
        List<Pin> pins = campaigns.pins(campaign.organisation(), campaign.id());
        model.addAttribute("campaign", campaign);
        model.addAttribute("posters", sheets(campaign, pins, Channel.POSTER));
        model.addAttribute("cards", sheets(campaign, pins, Channel.SOCIAL));
        model.addAttribute("venues", venues.all(campaign.organisation()));
        model.addAttribute("placements", placements.of(campaign.organisation(), campaign.id()));
        model.addAttribute("down", toTakeDown(campaign));
        model.addAttribute("languages", languages);
        model.addAttribute("looks", looks);
        model.addAttribute("look", looks.usual(campaign.organisation()));
        return "desk/campaign/print";
    }

    /** Logs the print and answers with its PDF, so that one press of a button is enough. */
    @PostMapping("/campaigns/{id}/print")
    String print(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam String cell,
            @RequestParam(defaultValue = "0") long venue,
            @RequestParam(defaultValue = "A4") PosterFormat format,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        Campaign campaign = found.campaign(me, id);
        Pin pin = pin(campaign, CellKey.ofWord(cell));
        try {
            SheetChoice look = looks.forPaper(campaign.organisation(), fields);
            trial.layOut(me, pin, format, look);
            PlacementId placement = placements.print(me.actor(), campaign.id(), pin, new VenueId(venue), format, look);
            return "redirect:/campaigns/" + id + "/print/" + placement.value() + ".pdf";
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
            return "redirect:/campaigns/" + id + "/print";
        }
    }

    /** Logs what became of a print. */
    @PostMapping("/campaigns/{id}/print/{placement}")
    String log(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable long placement,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        PlacementId print = new PlacementId(placement);
        try {
            switch (act) {
                case "put-up" ->
                    placements.putUp(
                            me.actor(), print, words.isBlank() ? me.person().name() : words);
                case "verify" -> placements.verify(me.actor(), print);
                case "take-down" -> placements.takeDown(me.actor(), print);
                default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            next.addFlashAttribute("done", "Logged.");
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:/campaigns/" + id + "/print#log";
    }

    /** Why each must come down that must, by its number. */
    private Map<String, String> toTakeDown(Campaign campaign) {
        return placements.toTakeDown(campaign.organisation()).stream()
                .collect(Collectors.toMap(
                        one -> String.valueOf(one.placement().id().value()), ToTakeDown::why));
    }

    private List<Sheet> sheets(Campaign campaign, List<Pin> pins, Channel channel) {
        return pins.stream()
                .filter(pin -> pin.channel() == channel)
                .flatMap(pin -> sheet(campaign, pin).stream())
                .toList();
    }

    private Optional<Sheet> sheet(Campaign campaign, Pin pin) {
        return communities
                .find(campaign.organisation(), pin.community())
                .flatMap(community -> catalogues
                        .current()
                        .message(pin.message())
                        .map(message -> new Sheet(
                                pin,
                                community,
                                message.title(),
                                languages.require(pin.section().variant().tag()))));
    }

    private Pin pin(Campaign campaign, CellKey key) {
        return campaigns.pins(campaign.organisation(), campaign.id()).stream()
                .filter(pin -> new CellKey(pin.community(), pin.message(), pin.channel()).equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
