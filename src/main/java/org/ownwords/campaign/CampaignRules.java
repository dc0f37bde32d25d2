package org.ownwords.campaign;

/**
 * What an organisation settled for all of its campaigns.
 *
 * @param spendingLimitPence a campaign that may cost more needs a baseline
 */
public record CampaignRules(QuietHours quiet, long spendingLimitPence) {

    /** The usual quiet hours, and a baseline above £1,000. */
    public static final CampaignRules USUAL = new CampaignRules(QuietHours.USUAL, 100_000);
}
