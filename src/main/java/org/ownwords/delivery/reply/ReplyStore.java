package org.ownwords.delivery.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.Replies;
import org.ownwords.delivery.Times;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replies at rest: sealed, without a number. */
final class ReplyStore {

    record Row(
            UUID id,
            String kind,
            Optional<LanguageTag> language,
            String sealed,
            boolean worrying,
            Instant receivedAt,
            Optional<Instant> handledAt) {}

    private final JdbcClient jdbc;

    ReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; fails with DuplicateKeyException where the same inbound message is there already. */
    void add(
            OrganisationId organisation,
            UUID id,
            String inbound,
            Optional<ContactId> contact,
            String kind,
            Optional<LanguageTag> language,
            Optional<String> sealed,
            boolean worrying,
            Instant receivedAt) {
        jdbc.sql("""
                        insert into delivery_reply (id, organisation_id, inbound_id, contact_id, kind, language, text_sealed,
                          worrying, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(organisation.value())
                .param(inbound)
                .param(contact.map(ContactId::value).orElse(null))
                .param(kind)
                .param(language.map(LanguageTag::value).orElse(null))
                .param(sealed.orElse(null))
                .param(worrying)
                .param(Times.stored(receivedAt))
                .update();
    }

    Replies.Waiting waiting(OrganisationId organisation) {
        return jdbc.sql("""
                        select count(*) as n, count(*) filter (where worrying) as worrying from delivery_reply
                        where organisation_id = ? and handled_at is null and text_sealed is not null""")
                .param(organisation.value())
                .query((row, n) -> new Replies.Waiting(row.getLong("n"), row.getLong("worrying")))
                .single();
    }

    List<Row> open(OrganisationId organisation) {
        return jdbc.sql("""
                        select * from delivery_reply where organisation_id = ? and handled_at is null and text_sealed is not null
                        order by worrying desc, received_at, id""").param(organisation.value()).query(ReplyStore::read).list();
    }

    List<Row> handled(OrganisationId organisation) {
        return jdbc.sql("""
                        select * from delivery_reply where organisation_id = ? and handled_at is not null
                        and text_sealed is not null order by handled_at desc, id fetch first 100 rows only""").param(organisation.value()).query(ReplyStore::read).list();
    }

    boolean handle(Actor actor, UUID reply, Instant now) {
        return jdbc.sql("""
                                update delivery_reply set handled_at = ?, handled_by = ?
                                where organisation_id = ? and id = ? and handled_at is null""")
                        .params(
                                Times.stored(now),
                                actor.person().value(),
                                actor.organisation().value(),
                                reply)
                        .update()
                == 1;
    }

    /** Whether this person got an automatic answer since then. */
    boolean answeredSince(OrganisationId organisation, ContactId contact, String answer, Instant since) {
        return jdbc.sql("""
                                select count(*) from delivery_send where organisation_id = ? and contact_id = ?
                                and campaign_id is null and message = ? and changed_at >= ?""")
                        .params(organisation.value(), contact.value(), answer, Times.stored(since))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Optional.ofNullable(row.getString("language")).map(LanguageTag::of),
                row.getString("text_sealed"),
                row.getBoolean("worrying"),
                Times.read(row, "received_at"),
                Times.readOptional(row, "handled_at"));
    }
}
