package org.ownwords.reach;

import org.ownwords.campaign.Campaign;
import org.springframework.stereotype.Component;

/** Adds up what the product counted itself and what people logged. */
@Component
class Tallies {

    private final LoggedReach logged;

    Tallies(LoggedReach logged) {
        this.logged = logged;
    }

    Tally of(Campaign campaign) {
        Tally tally = new Tally();
        logged.addTo(tally, campaign.organisation(), campaign.id());
        return tally;
    }
}
