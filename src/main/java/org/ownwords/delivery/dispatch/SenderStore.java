package org.ownwords.delivery.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.ownwords.account.AcrossOrganisations;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.contact.SafeTimesText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each organisation's messages come from. */
final class SenderStore {

    private final JdbcClient jdbc;

    SenderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sender> of(OrganisationId organisation, Channel channel) {
        return jdbc.sql("select * from delivery_sender where organisation_id = ? and channel = ?")
                .params(organisation.value(), channel.name())
                .query((row, n) -> read(row))
                .optional();
    }

    void set(Actor actor, Sender sender) {
        long organisation = actor.organisation().value();
        jdbc.sql("delete from delivery_sender where organisation_id = ? and channel = ?")
                .params(organisation, sender.channel().name())
                .update();
        jdbc.sql("""
                        insert into delivery_sender (organisation_id, channel, address, segments_per_second, cover_name, cover_days,
                          cover_from, cover_until) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(organisation)
                .param(sender.channel().name())
                .param(sender.address())
                .param(sender.segmentsPerSecond())
                .param(sender.cover().map(Sender.Cover::name).orElse(null))
                .param(sender.cover().map(c -> SafeTimesText.days(c.hours())).orElse(null))
                .param(sender.cover().map(c -> c.hours().from().toString()).orElse(null))
                .param(sender.cover().map(c -> c.hours().until().toString()).orElse(null))
                .update();
    }

    @AcrossOrganisations(why = "an inbound message names nothing but the number that it was sent to")
    Optional<OrganisationId> ownerAcrossOrganisations(String address) {
        return jdbc.sql("select organisation_id from delivery_sender where address = ?")
                .param(address)
                .query((row, n) -> new OrganisationId(row.getLong(1)))
                .optional();
    }

    private static Sender read(ResultSet row) throws SQLException {
        String cover = row.getString("cover_name");
        return new Sender(
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getInt("segments_per_second"),
                cover == null
                        ? Optional.empty()
                        : SafeTimesText.read(
                                        row.getString("cover_from"),
                                        row.getString("cover_until"),
                                        row.getString("cover_days"))
                                .map(hours -> new Sender.Cover(cover, hours)));
    }
}
