package org.ownwords.campaign;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What releases pinned; written once, never changed. */
@Repository
class PinStore {

    private final JdbcClient jdbc;

    PinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganisationId organisation, CampaignId campaign, Pin pin) {
        jdbc.sql("""
                        insert into campaign_pin (campaign, community, channel, message, tag, section, digest, revision,
                            service, service_revision, route)
                        select c.id, :community, :channel, :message, :tag, :section, :digest, :revision,
                            :service, :serviceRevision, :route
                        from campaign c where c.id = :campaign and c.organisation = :organisation""")
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .param("community", pin.community().value())
                .param("channel", pin.channel().name())
                .param("message", pin.message().value())
                .param("tag", pin.section().variant().tag().value())
                .param("section", pin.section().section().name())
                .param("digest", pin.section().digest().hex())
                .param("revision", pin.revision().value())
                .param("service", pin.service().value())
                .param("serviceRevision", pin.serviceRevision())
                .param("route", pin.route().value())
                .update();
    }

    List<Pin> of(OrganisationId organisation, CampaignId campaign) {
        return jdbc.sql("select p.* from campaign_pin p join campaign c on c.id = p.campaign"
                        + " where c.organisation = :organisation and c.id = :campaign order by p.id")
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .query(PinRow::pin)
                .list();
    }

    Optional<Long> key(OrganisationId organisation, CampaignId campaign, Pin pin) {
        return jdbc.sql("select p.id from campaign_pin p join campaign c on c.id = p.campaign"
                        + " where c.organisation = :organisation and c.id = :campaign and p.community = :community"
                        + " and p.channel = :channel and p.message = :message")
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .param("community", pin.community().value())
                .param("channel", pin.channel().name())
                .param("message", pin.message().value())
                .query(Long.class)
                .optional();
    }
}
