package org.ownwords.directory;

import java.time.LocalDate;

/**
 * One claim found true or false of one service or route.
 *
 * @param holds what the person found
 * @param verifiedBy who found it out, by name
 * @param evidence how it is known
 * @param expires the last day on which it may still be relied on
 */
public record Fact(
        ClaimId claim, boolean holds, String verifiedBy, LocalDate verifiedOn, String evidence, LocalDate expires) {

    /** How the fact stands on a day. */
    public FactState on(LocalDate today) {
        if (!holds) {
            return FactState.FALSE;
        }
        return today.isAfter(expires) ? FactState.EXPIRED : FactState.TRUE;
    }
}
