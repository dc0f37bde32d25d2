package org.ownwords.desk.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.account.Accounts;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Affected;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.CellKey;
import org.ownwords.campaign.CellState;
import org.ownwords.campaign.Coverage;
import org.ownwords.campaign.Coverages;
import org.ownwords.campaign.Drafts;
import org.ownwords.campaign.Placements;
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

/** The list of campaigns, and each with its coverage matrix. */
@Controller
class CampaignPages {

    private final FoundCampaign found;
    private final Campaigns campaigns;
    private final Coverages coverages;
    private final Placements placements;
    private final Drafts drafts;
    private final Services services;
    private final Accounts accounts;
    private final LanguageTable languages;

    CampaignPages(
            FoundCampaign found,
            Campaigns campaigns,
            Coverages coverages,
            Placements placements,
            Drafts drafts,
            Services services,
            Accounts accounts,
            LanguageTable languages) {
        this.found = found;
        this.campaigns = campaigns;
        this.coverages = coverages;
        this.placements = placements;
        this.drafts = drafts;
        this.services = services;
        this.accounts = accounts;
        this.languages = languages;
    }

    @GetMapping("/campaigns")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("campaigns", campaigns.all(me.person().organisation()));
        model.addAttribute("lead", me.person().is(Role.SAFEGUARDING_LEAD));
        return "desk/campaign/list";
    }

    @GetMapping("/campaigns/{id}")
    String matrix(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        Campaign campaign = found.campaign(me, id);
        Coverage coverage = coverages.of(campaign.organisation(), campaign.plan());
        model.addAttribute("campaign", campaign);
        model.addAttribute("coverage", coverage);
        model.addAttribute("counts", counts(coverage));
        model.addAttribute(
                "leftOut", campaign.leftOut().stream().map(CellKey::word).toList());
        model.addAttribute("languages", languages);
        model.addAttribute("names", names(campaign));
        model.addAttribute("lead", me.person().is(Role.SAFEGUARDING_LEAD));
        model.addAttribute("mine", campaign.signatures().involves(me.person().id()));
        model.addAttribute("affected", affected(campaign));
        campaign.plan()
                .destination()
                .flatMap(to -> services.find(campaign.organisation(), to.service()))
                .ifPresent(service -> {
                    model.addAttribute("service", service);
                    service.route(campaign.plan().destination().orElseThrow().route())
                            .ifPresent(route -> model.addAttribute("route", route));
                });
        return "desk/campaign/matrix";
    }

    /** Which held cells the draft goes without; {@code every} leaves out all that are held now. */
    @PostMapping("/campaigns/{id}/left-out")
    String leaveOut(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(required = false) Optional<List<String>> cells,
            @RequestParam(required = false) Optional<String> every,
            RedirectAttributes next) {
        Campaign campaign = found.campaign(me, id);
        Set<CellKey> leftOut = every.isPresent()
                ? held(campaign)
                : cells.orElse(List.of()).stream().map(CellKey::ofWord).collect(Collectors.toSet());
        try {
            drafts.leaveOut(me.actor(), campaign.id(), leftOut);
            next.addFlashAttribute("done", "Saved what this campaign goes without.");
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:/campaigns/" + id + "#coverage";
    }

    private Set<CellKey> held(Campaign campaign) {
        return coverages.of(campaign.organisation(), campaign.plan()).in(CellState.HELD).stream()
                .map(cell -> cell.key())
                .collect(Collectors.toSet());
    }

    private List<Affected> affected(Campaign campaign) {
        return campaign.plan().destination().stream()
                .filter(to -> campaign.released())
                .flatMap(to -> placements.affected(campaign.organisation(), to.service()).stream())
                .filter(affected -> affected.campaign().id().equals(campaign.id()))
                .toList();
    }

    private static Map<String, Integer> counts(Coverage coverage) {
        return Stream.of(CellState.values())
                .collect(
                        Collectors.toMap(Enum::name, state -> coverage.in(state).size()));
    }

    private Map<String, String> names(Campaign campaign) {
        Stream<PersonId> people = Stream.of(
                        Stream.of(campaign.signatures().createdBy()),
                        campaign.signatures().submittedBy().stream(),
                        campaign.signatures().releasedBy().stream(),
                        campaign.interruption().stream().map(interruption -> interruption.by()))
                .flatMap(each -> each)
                .distinct();
        return people.collect(Collectors.toMap(
                person -> String.valueOf(person.value()),
                person -> accounts.person(campaign.organisation(), person)
                        .map(Person::name)
                        .orElse("somebody who left")));
    }
}
