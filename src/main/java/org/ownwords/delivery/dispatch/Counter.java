package org.ownwords.delivery.dispatch;

import java.util.Locale;

/** What is counted by day; each send counts at most once in each. */
enum Counter {
    PLANNED,
    ATTEMPTED,
    ACCEPTED,
    DELIVERED,
    FAILED,
    EXPIRED,
    STOPPED,
    OPTED_OUT;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
