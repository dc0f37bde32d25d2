package org.ownwords.delivery.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.RevisionId;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each release pinned, as dispatch remembers it beside its rows. */
final class PinStore {

    private final JdbcClient jdbc;

    PinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every pin of a campaign by its number. */
    Map<Long, Pin> all(OrganisationId organisation, CampaignId campaign) {
        Map<Long, Pin> pins = new LinkedHashMap<>();
        jdbc.sql("select * from delivery_pin where organisation_id = ? and campaign_id = ? order by id")
                .params(organisation.value(), campaign.value())
                .query((row, n) -> pins.put(row.getLong("id"), read(row)))
                .list();
        return pins;
    }

    void add(OrganisationId organisation, CampaignId campaign, Pin pin) {
        jdbc.sql("""
                        insert into delivery_pin (organisation_id, campaign_id, community_id, channel, message, language, section,
                          digest, revision_id, service_id, service_revision, route_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        organisation.value(),
                        campaign.value(),
                        pin.community().value(),
                        pin.channel().name(),
                        pin.message().value(),
                        pin.section().variant().tag().value(),
                        pin.section().section().name(),
                        pin.section().digest().hex(),
                        pin.revision().value(),
                        pin.service().value(),
                        pin.serviceRevision(),
                        pin.route().value())
                .update();
    }

    private static Pin read(ResultSet row) throws SQLException {
        MessageId message = MessageId.of(row.getString("message"));
        return new Pin(
                new CommunityId(row.getLong("community_id")),
                Channel.valueOf(row.getString("channel")),
                message,
                new SectionRef(
                        new VariantId(message, LanguageTag.of(row.getString("language"))),
                        SectionKind.valueOf(row.getString("section")),
                        new SectionDigest(row.getString("digest"))),
                new RevisionId(row.getLong("revision_id")),
                new ServiceId(row.getLong("service_id")),
                row.getInt("service_revision"),
                new RouteId(row.getLong("route_id")));
    }
}
