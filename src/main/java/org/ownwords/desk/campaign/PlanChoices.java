package org.ownwords.desk.campaign;

import java.util.Arrays;
import java.util.Map;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignRules;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Rules;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Services;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a plan offers. */
@Component
class PlanChoices {

    private final Communities communities;
    private final Services services;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final CensusNeed need;
    private final Rules rules;

    PlanChoices(
            Communities communities,
            Services services,
            Catalogues catalogues,
            LanguageTable languages,
            CensusNeed need,
            Rules rules) {
        this.communities = communities;
        this.services = services;
        this.catalogues = catalogues;
        this.languages = languages;
        this.need = need;
        this.rules = rules;
    }

    /** The area that a new campaign starts with: where the organisation already works. */
    String usualArea(OrganisationId organisation) {
        return communities.all(organisation).stream()
                .map(community -> community.area().value())
                .findFirst()
                .orElse(need.areas().get(0).code());
    }

    void offer(OrganisationId organisation, Model model) {
        model.addAttribute(
                "areas",
                need.areas().stream()
                        .map(area -> choice(area.code(), area.name(), ""))
                        .toList());
        model.addAttribute(
                "communityChoices",
                communities.all(organisation).stream()
                        .map(community -> choice(
                                String.valueOf(community.id().value()),
                                community.name(),
                                languages
                                        .find(community.language())
                                        .map(language -> "Speaks " + language.englishName())
                                        .orElse("")))
                        .toList());
        model.addAttribute(
                "messageChoices",
                catalogues.current().messages().stream()
                        .map(message -> choice(message.id().value(), message.title(), message.purpose()))
                        .toList());
        model.addAttribute(
                "channelChoices",
                Arrays.stream(Channel.values())
                        .map(channel -> choice(channel.name(), channel.label(), ""))
                        .toList());
        model.addAttribute(
                "destinationChoices",
                services.all(organisation).stream()
                        .flatMap(service -> service.routes().stream()
                                .filter(route -> !route.retired())
                                .map(route -> choice(
                                        service.id().value() + "/" + route.id().value(),
                                        service.name() + ": " + route.label() + ", " + route.address(),
                                        "")))
                        .toList());
        CampaignRules settled = rules.of(organisation);
        model.addAttribute("rules", settled);
        model.addAttribute("limit", settled.spendingLimitPence() / 100);
    }

    private static Map<String, String> choice(String value, String text, String hint) {
        return Map.of("value", value, "text", text, "hint", hint);
    }
}
