package org.ownwords.delivery.counts;

import java.time.LocalDate;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.directory.CommunityId;

/**
 * What happened on one day of London's calendar to the messages of one campaign to one community by one channel. A message
 * counts at most once under each heading, on the day on which it came to stand there.
 *
 * @param optedOut people who asked for no more messages after one of this campaign
 */
public record DailyCount(
        CampaignId campaign,
        CommunityId community,
        Channel channel,
        LocalDate day,
        long planned,
        long attempted,
        long accepted,
        long delivered,
        long failed,
        long expired,
        long stopped,
        long optedOut) {}
