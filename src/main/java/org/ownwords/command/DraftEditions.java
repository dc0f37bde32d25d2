package org.ownwords.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.campaign.kit.KitFormat;
import org.ownwords.exchange.PackCheck.Found;
import org.ownwords.exchange.PackedVariant;
import org.ownwords.exchange.worked.CampaignFolder;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Mark;
import org.ownwords.message.Origin;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Severity;
import org.ownwords.render.Edition;

/** Makes the texts of a campaign's folder, none of which anybody approved, out for its service: each is marked. */
final class DraftEditions {

    private final CampaignFolder campaign;
    private final LanguageTable languages;
    private final LocalDate today;
    private final Checks checks;

    DraftEditions(CampaignFolder campaign, LanguageTable languages, LocalDate today) {
        this.campaign = campaign;
        this.checks = new Checks(campaign.glossary());
        this.languages = languages;
        this.today = today;
    }

    /** What would keep the text from being used for the campaign's service. */
    List<Found> blocks(PackedVariant variant) {
        Checks.Subject subject = new Checks.Subject(
                variant.content(),
                languages.require(variant.content().id().tag()),
                campaign.catalogue(),
                Optional.of(new Checks.Target(campaign.service(), campaign.route())),
                today);
        return checks.run(subject).stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .map(finding -> Found.of(variant, finding))
                .toList();
    }

    /** Whether the text lacks what the format is made of. */
    static boolean lacks(PackedVariant variant, KitFormat format) {
        return format.needsBody() && variant.content().section(format.body()).isEmpty();
    }

    /** The text made out, marked. */
    Edition edition(PackedVariant variant) {
        return new Edition(
                campaign.catalogue().message(variant.content().id().message()).orElseThrow(),
                languages.require(variant.content().id().tag()),
                variant.content(),
                campaign.service(),
                campaign.route(),
                variant.content().origin() == Origin.FICTIONAL ? Mark.EXAMPLE : Mark.DRAFT);
    }
}
