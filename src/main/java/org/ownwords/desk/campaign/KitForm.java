package org.ownwords.desk.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Coverages;
import org.ownwords.campaign.kit.KitFormat;
import org.ownwords.language.LanguageTag;
import org.springframework.stereotype.Component;

/** What can be chosen for the kit of one campaign. */
@Component
class KitForm {

    /** The formats of one channel. */
    public record Group(Channel channel, List<KitFormat> formats) {}

    private final Campaigns campaigns;
    private final Coverages coverages;

    KitForm(Campaigns campaigns, Coverages coverages) {
        this.campaigns = campaigns;
        this.coverages = coverages;
    }

    /** The formats that the campaign's channels need, by channel. */
    List<Group> groups(Campaign campaign) {
        return Stream.of(Channel.POSTER, Channel.SOCIAL, Channel.EMAIL, Channel.SMS, Channel.SPOKEN)
                .filter(campaign.plan().channels()::contains)
                .map(channel -> new Group(channel, KitFormat.of(channel)))
                .toList();
    }

    List<KitFormat> formats(Campaign campaign) {
        return groups(campaign).stream()
                .flatMap(group -> group.formats().stream())
                .toList();
    }

    /** The languages that serve some cell: pinned where the campaign was released, else as the matrix stands today. */
    List<LanguageTag> languages(Campaign campaign) {
        Stream<LanguageTag> tags = campaign.released()
                ? campaigns.pins(campaign.organisation(), campaign.id()).stream()
                        .map(pin -> pin.section().variant().tag())
                : coverages.of(campaign.organisation(), campaign.plan()).cells().values().stream()
                        .flatMap(cell -> cell.servedBy().stream());
        return tags.distinct().sorted(Comparator.comparing(LanguageTag::value)).toList();
    }
}
