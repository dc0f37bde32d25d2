package org.ownwords.reach;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.Placement;
import org.ownwords.campaign.Placements;
import org.ownwords.delivery.counts.DeliveryCounts;
import org.ownwords.directory.CommunityId;
import org.ownwords.publicsite.counts.OpeningCounts;
import org.springframework.stereotype.Component;

/** Adds up what the product counted itself and what people logged. */
@Component
class Tallies {

    private static final YearMonth EVER = YearMonth.of(2000, 1);
    private static final YearMonth ALWAYS = YearMonth.of(9999, 1);

    private final LoggedReach logged;
    private final DeliveryCounts deliveries;
    private final OpeningCounts openings;
    private final Placements placements;

    Tallies(LoggedReach logged, DeliveryCounts deliveries, OpeningCounts openings, Placements placements) {
        this.logged = logged;
        this.deliveries = deliveries;
        this.openings = openings;
        this.placements = placements;
    }

    Tally of(Campaign campaign) {
        Tally tally = new Tally();
        logged.addTo(tally, campaign.organisation(), campaign.id());
        delivered(campaign, tally);
        opened(campaign, tally);
        return tally;
    }

    private void delivered(Campaign campaign, Tally tally) {
        deliveries.of(campaign.organisation(), campaign.id()).forEach(day -> {
            tally.add(day.community(), Measure.PLANNED, day.planned());
            tally.add(day.community(), Measure.DELIVERED, day.delivered());
            tally.add(day.community(), Measure.OPTED_OUT, day.optedOut());
        });
    }

    private void opened(Campaign campaign, Tally tally) {
        Map<String, CommunityId> communities = placements.of(campaign.organisation(), campaign.id()).stream()
                .collect(Collectors.toMap(
                        Placement::letters, placement -> placement.pin().community()));
        communities.values().forEach(community -> tally.add(community, Measure.OPENED, 0));
        openings.between(campaign.organisation(), EVER, ALWAYS).forEach(opening -> {
            CommunityId community = communities.get(opening.code());
            if (community != null) {
                tally.add(community, Measure.OPENED, opening.openings());
            }
        });
    }
}
