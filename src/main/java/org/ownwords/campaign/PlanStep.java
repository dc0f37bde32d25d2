package org.ownwords.campaign;

import java.util.Locale;

/** The parts of a plan, as the pages that edit it show them. */
public enum PlanStep {
    NAME,
    COMMUNITIES,
    MESSAGES,
    SERVICE,
    CHANNELS,
    TIME,
    MONEY,
    PURPOSE,
    COVERAGE,
    PEOPLE,
    REPLIES;

    /** The anchor of the part on a page. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }
}
