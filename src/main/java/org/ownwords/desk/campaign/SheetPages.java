package org.ownwords.desk.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.Placement;
import org.ownwords.campaign.Placements;
import org.ownwords.campaign.PrintedSheet;
import org.ownwords.campaign.PrintedSheets;
import org.ownwords.directory.Venue;
import org.ownwords.directory.Venues;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.render.SheetFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a sheet by the small code on it that somebody quotes: what it says, and whether it should still hang. */
@Controller
class SheetPages {

    private final PrintedSheets sheets;
    private final Placements placements;
    private final Campaigns campaigns;
    private final Venues venues;
    private final Catalogues catalogues;
    private final LanguageTable languages;

    SheetPages(
            PrintedSheets sheets,
            Placements placements,
            Campaigns campaigns,
            Venues venues,
            Catalogues catalogues,
            LanguageTable languages) {
        this.sheets = sheets;
        this.placements = placements;
        this.campaigns = campaigns;
        this.venues = venues;
        this.catalogues = catalogues;
        this.languages = languages;
    }

    /** A text on the sheet, with its message by name. */
    public record Text(String message, Language language, PrintedSheets.TextStanding standing) {}

    /** A sheet in words. */
    public record Shown(
            PrintedSheet sheet, String format, Optional<Campaign> campaign, List<Text> texts, List<Placement> prints) {

        /** Why it should come down; empty where it stands. */
        public List<String> holds() {
            return texts.stream()
                    .flatMap(text -> text.standing().holds().stream())
                    .map(hold -> hold.reason())
                    .distinct()
                    .toList();
        }

        /** Whether newer words are ready to be printed in its place. */
        public boolean newer() {
            return texts.stream().anyMatch(text -> text.standing().newer());
        }

        /** Whether every logged print of it was called back. */
        public boolean recalled() {
            return !prints.isEmpty()
                    && prints.stream().allMatch(print -> print.recall().isPresent());
        }
    }

    @GetMapping("/campaigns/sheets")
    String page(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String code, Model model) {
        OrganisationId organisation = me.person().organisation();
        model.addAttribute("code", code.strip());
        model.addAttribute(
                "venueNames",
                venues.all(organisation).stream()
                        .collect(Collectors.toMap(
                                venue -> String.valueOf(venue.id().value()), Venue::name)));
        if (!code.isBlank()) {
            PrintedSheets.Found found = sheets.find(organisation, code);
            found.sheet().ifPresent(sheet -> model.addAttribute("shown", shown(organisation, sheet)));
            model.addAttribute("alike", found.alike());
            // People read out the other letters as well: those below the large code.
            placements
                    .find(organisation, code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ""))
                    .ifPresent(print -> model.addAttribute("print", print));
        }
        return "desk/campaign/sheets";
    }

    private Shown shown(OrganisationId organisation, PrintedSheet sheet) {
        Map<String, String> titles = catalogues.current().messages().stream()
                .collect(Collectors.toMap(message -> message.id().value(), message -> message.title()));
        return new Shown(
                sheet,
                SheetFormat.ofId(sheet.format()).map(SheetFormat::label).orElse(sheet.format()),
                campaigns.find(organisation, sheet.campaign()),
                sheets.standing(organisation, sheet).stream()
                        .map(standing -> new Text(
                                titles.getOrDefault(
                                        standing.text().variant().message().value(),
                                        standing.text().variant().message().value()),
                                languages.require(standing.text().variant().tag()),
                                standing))
                        .toList(),
                sheets.prints(organisation, sheet));
    }
}
