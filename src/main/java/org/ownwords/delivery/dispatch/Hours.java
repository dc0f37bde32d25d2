package org.ownwords.delivery.dispatch;

import java.time.Instant;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.campaign.Rules;

/** When an organisation lets anything leave. */
@FunctionalInterface
public interface Hours {

    /** Whether something may leave at that moment. */
    boolean allow(OrganisationId organisation, Instant at);

    /** As each organisation settled its quiet hours. */
    static Hours of(Rules rules) {
        return (organisation, at) -> rules.of(organisation).quiet().allows(London.at(at));
    }
}
