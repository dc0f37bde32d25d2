package org.ownwords.campaign.kit;

import org.springframework.context.ApplicationContext;

/** Kits of a whole application, made when a test says so and not beside it. */
public final class KitsByHand {

    private final KitWorks works;

    public KitsByHand(ApplicationContext app) {
        works = app.getBean(KitWorks.class);
        works.stop();
        works.running(true);
    }

    /** Makes what was asked for. */
    public void make() {
        works.round("by-hand");
    }
}
