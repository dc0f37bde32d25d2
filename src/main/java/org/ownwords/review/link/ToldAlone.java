package org.ownwords.review.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.PersonId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantId;
import org.ownwords.review.GuestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What reviewers told safeguarding alone and no lead of their organisation has read, from the moment that it was told, whether or
 * not a verdict ever came. Not audited: administrators read the audit.
 */
@Component
public class ToldAlone {

    private static final String UNREAD = """
            select 'LINK' as source, t.invitation_id as source_id, i.message, i.tag, t.invitation_id as invitation,
                cast(null as bigint) as person, i.guest_id as guest, t.pressed, t.may_know, t.told_at
            from review_told t join review_invitation i on i.id = t.invitation_id
            where t.organisation_id = :ours and (t.pressed or t.may_know) and not exists
                (select 1 from review_told_read d where d.source = 'LINK' and d.source_id = t.invitation_id)
            union all
            select 'VOICE', n.id, i.message, i.tag, n.invitation_id, cast(null as bigint), i.guest_id, false, false, n.added_at
            from review_note n join review_invitation i on i.id = n.invitation_id
            where n.organisation_id = :ours and n.for_lead and not exists
                (select 1 from review_told_read d where d.source = 'VOICE' and d.source_id = n.id)
            union all
            select 'ACCOUNT', v.id, v.message, v.tag, cast(null as bigint), v.person_id, cast(null as bigint), v.pressed, v.may_know, v.given_at
            from review_verdict v
            where v.organisation_id = :ours and v.invitation_id is null and (v.pressed or v.may_know) and not exists
                (select 1 from review_told_read d where d.source = 'ACCOUNT' and d.source_id = v.id)
            order by told_at""";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final InvitationRules rules;
    private final Clock clock;

    public ToldAlone(JdbcClient jdbc, TransactionOperations transactions, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rules = new InvitationRules(accounts);
        this.clock = clock;
    }

    /** What nobody has read, the oldest first; nothing for anybody but a safeguarding lead. */
    public List<Told> unread(Actor actor) {
        return rules.isLead(actor)
                ? jdbc.sql(UNREAD)
                        .param("ours", actor.organisation().value())
                        .query((row, n) -> told(row))
                        .list()
                : List.of();
    }

    /**
     * Takes it out of what waits; it still stands beside the words when somebody signs them.
     *
     * @throws org.ownwords.base.ProblemException if nothing of that number waits for this person
     */
    public void read(Actor lead, Told.Source source, long number) {
        transactions.executeWithoutResult(status -> {
            if (unread(lead).stream().noneMatch(told -> told.source() == source && told.number() == number)) {
                throw InvitationRules.problem("told", "This does not wait for you.", "Open the page again.");
            }
            jdbc.sql("""
                            insert into review_told_read (source, source_id, organisation_id, read_by, read_at)
                            values (:source, :number, :ours, :person, :now)""")
                    .param("source", source.name())
                    .param("number", number)
                    .param("ours", lead.organisation().value())
                    .param("person", lead.person().value())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                Told.Source.valueOf(row.getString("source")),
                row.getLong("source_id"),
                new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                number(row, "invitation").map(InvitationId::new),
                number(row, "person").map(PersonId::new),
                number(row, "guest").map(GuestId::new),
                row.getBoolean("pressed"),
                row.getBoolean("may_know"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
