package org.ownwords.exchange.worked;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.NoSuchElementException;
import org.ownwords.account.Actor;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.PlacementId;
import org.ownwords.campaign.Placements;
import org.ownwords.directory.CommunityId;
import org.ownwords.render.Family;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.SheetChoice;
import org.springframework.stereotype.Component;

/** Reads {@code placements.csv} and logs each print, so that each has a code of its own. */
@Component
class PrintLoader {

    private final Campaigns campaigns;
    private final Placements placements;

    PrintLoader(Campaigns campaigns, Placements placements) {
        this.campaigns = campaigns;
        this.placements = placements;
    }

    void load(Folder folder, CampaignId campaign, Actor actor, Places places) {
        if (!folder.holds("placements.csv")) {
            return;
        }
        List<Pin> pins = campaigns.pins(actor.organisation(), campaign);
        folder.rows("placements.csv", row -> {
            Pin pin = pin(row, pins, places);
            PlacementId id = placements.print(
                    actor,
                    campaign,
                    pin,
                    places.venue(row.getField("venue")),
                    PosterFormat.A4,
                    SheetChoice.in(Family.CALM));
            placements.putUp(actor, id, "An outreach worker");
        });
    }

    private static Pin pin(NamedCsvRecord row, List<Pin> pins, Places places) {
        CommunityId community = places.community(row.getField("community"));
        return pins.stream()
                .filter(pin -> pin.channel() == Channel.POSTER)
                .filter(pin -> pin.community().equals(community))
                .filter(pin -> pin.message().value().equals(row.getField("message")))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("No poster of this message is released for this community."));
    }
}
