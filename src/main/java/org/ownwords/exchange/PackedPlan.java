package org.ownwords.exchange;

import java.util.List;
import org.ownwords.campaign.Channel;
import org.ownwords.message.MessageId;

/**
 * What a campaign elsewhere set out to do: no service, venue, contact, date or budget.
 *
 * @param folder the name of its folder in the pack
 * @param languages the tags of those it was for, in words for people
 */
public record PackedPlan(
        String folder,
        String name,
        String hypothesis,
        List<MessageId> messages,
        List<Channel> channels,
        List<String> languages) {}
