package org.ownwords.delivery.dispatch;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.AcrossOrganisations;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Times;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue's rows and every change of their state; no other class writes the column. */
final class SendStore {

    private static final String INSERT = """
            insert into delivery_send (organisation_id, campaign_id, message, channel, address_hash, contact_id, community_id,
              pin_id, answers, language, reference, state, attempts, not_before, expires_at, reason, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)""";

    /** In the order of the primary key, so that nodes meet rows in one order; measured with 5,000 rows due: 2 ms a batch. */
    private static final String DUE = """
            select id from delivery_send where organisation_id = :o and %s and state = 'PLANNED' and not_before <= :now
            order by id fetch first :n rows only""";

    private static final String CLAIM = """
            update delivery_send set state = 'CLAIMED', owner = :owner, lease_until = :until, changed_at = :now
            where organisation_id = :o and id in (:ids) and state = 'PLANNED'""";

    /** The fence: only who holds the lease, and still holds it, may go on to call. */
    private static final String ATTEMPT = """
            update delivery_send set state = 'ATTEMPTING', attempts = attempts + 1, lease_until = ?, attempted_at = ?,
              gateway = ?, changed_at = ?
            where organisation_id = ? and id = ? and state = 'CLAIMED' and owner = ? and lease_until > ?""";

    private static final String CHANGE = """
            update delivery_send set state = '%s', owner = null, lease_until = null, reason = cast(? as varchar(300)),
              not_before = coalesce(cast(? as timestamp with time zone), not_before),
              gateway_reference = coalesce(cast(? as varchar(100)), gateway_reference), changed_at = ?
            where organisation_id = ? and id = ? and state in (%s)%s""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final boolean postgres;
    private final String lock;
    private final Map<SendState, String> changes = new EnumMap<>(SendState.class);

    SendStore(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        // H2 serves one process, in which one thread claims; there the update's own guard is enough.
        this.postgres = isPostgres(batches);
        this.lock = postgres ? " for update skip locked" : "";
        for (SendState to : SendState.values()) {
            String from = to.reachedFrom().stream().map(s -> "'" + s + "'").collect(Collectors.joining(", "));
            boolean evidence = to == SendState.ACCEPTED || to == SendState.DELIVERED;
            changes.put(to, CHANGE.formatted(to, from, evidence ? "" : " and attempts = ?"));
        }
    }

    void insert(OrganisationId organisation, List<Planned> rows, Instant now) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (Planned row : rows) {
            values.add(new @Nullable Object[] {
                organisation.value(),
                row.campaign().map(CampaignId::value).orElse(null),
                row.message(),
                row.channel().name(),
                row.hash(),
                row.contact().value(),
                row.community().value(),
                row.pin().isPresent() ? row.pin().getAsLong() : null,
                row.answers().orElse(null),
                row.language().map(l -> l.value()).orElse(null),
                UUID.randomUUID(),
                row.state().name(),
                Times.stored(row.notBefore()),
                Times.stored(row.expiresAt()),
                row.reason().orElse(null),
                Times.stored(now)
            });
        }
        batches.batchUpdate(INSERT, values);
    }

    /** Takes up to a number of due rows of a campaign, or of the answers where none is given, under a lease. */
    List<Send> claim(
            OrganisationId organisation,
            Optional<CampaignId> campaign,
            UUID owner,
            Instant now,
            Instant until,
            int most) {
        String due = DUE.formatted(campaign.isPresent() ? "campaign_id = :c" : "campaign_id is null") + lock;
        var select = jdbc.sql(due)
                .param("o", organisation.value())
                .param("now", Times.stored(now))
                .param("n", most);
        List<Long> ids = campaign.map(c -> select.param("c", c.value()))
                .orElse(select)
                .query(Long.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        jdbc.sql(CLAIM)
                .param("owner", owner)
                .param("until", Times.stored(until))
                .param("now", Times.stored(now))
                .param("o", organisation.value())
                .param("ids", ids)
                .update();
        return jdbc.sql(
                        "select * from delivery_send where organisation_id = ? and owner = ? and state = 'CLAIMED' order by id")
                .params(organisation.value(), owner)
                .query(SendRows::read)
                .list();
    }

    /** Marks rows as about to be called; returns those that are still ours, with this attempt counted. */
    List<Send> attempt(
            OrganisationId organisation, List<Send> sends, UUID owner, String gateway, Instant now, Instant until) {
        List<Object[]> rows = new ArrayList<>();
        for (Send send : sends) {
            rows.add(new Object[] {
                Times.stored(until),
                Times.stored(now),
                gateway,
                Times.stored(now),
                organisation.value(),
                send.id(),
                owner,
                Times.stored(now)
            });
        }
        int[] changed = batches.batchUpdate(ATTEMPT, rows);
        List<Send> ours = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                ours.add(sends.get(i));
            }
        }
        return ours;
    }

    /** Asks for changes of one organisation to one state; returns those that were granted. */
    List<Change> change(OrganisationId organisation, SendState to, List<Change> wanted, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        boolean evidence = to == SendState.ACCEPTED || to == SendState.DELIVERED;
        for (Change change : wanted) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(change.reason().orElse(null));
            row.add(change.notBefore().map(Times::stored).orElse(null));
            row.add(change.gatewayReference().orElse(null));
            row.add(Times.stored(now));
            row.add(organisation.value());
            row.add(change.send().id());
            if (!evidence) {
                row.add(change.send().attempts());
            }
            rows.add(row.toArray());
        }
        int[] changed = batches.batchUpdate(changes.getOrDefault(to, ""), rows);
        List<Change> granted = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                granted.add(wanted.get(i));
            }
        }
        return granted;
    }

    /** What waits for that address and is not about to be called. */
    List<Send> pendingTo(OrganisationId organisation, String hash) {
        return jdbc.sql("""
                        select * from delivery_send where organisation_id = ? and address_hash = ? and campaign_id is not null
                        and state in ('PLANNED', 'CLAIMED', 'HELD') order by id""")
                .params(organisation.value(), hash)
                .query(SendRows::read)
                .list();
    }

    /** The campaign's message that last left for that address. */
    Optional<Send> lastTo(OrganisationId organisation, String hash) {
        return jdbc.sql("""
                        select * from delivery_send where organisation_id = ? and address_hash = ? and campaign_id is not null
                        and attempted_at is not null order by attempted_at desc, id desc fetch first 1 rows only""")
                .params(organisation.value(), hash)
                .query(SendRows::read)
                .optional();
    }

    List<Send> inState(OrganisationId organisation, CampaignId campaign, SendState state, int most) {
        return jdbc.sql("""
                        select * from delivery_send where organisation_id = ? and campaign_id = ? and state = ?
                        order by id fetch first ? rows only""")
                .params(organisation.value(), campaign.value(), state.name(), most)
                .query(SendRows::read)
                .list();
    }

    Optional<Send> one(OrganisationId organisation, long id) {
        return jdbc.sql("select * from delivery_send where organisation_id = ? and id = ?")
                .params(organisation.value(), id)
                .query(SendRows::read)
                .optional();
    }

    @AcrossOrganisations(why = "a gateway's receipt names nothing but our reference")
    List<Send> byReferenceAcrossOrganisations(Collection<UUID> references) {
        return references.isEmpty()
                ? List.of()
                : jdbc.sql("select * from delivery_send where reference in (:references)")
                        .param("references", references)
                        .query(SendRows::read)
                        .list();
    }

    @AcrossOrganisations(why = "a crash leaves rows of any organisation behind")
    List<Send> leftBehindAcrossOrganisations(SendState state, Instant leaseBefore, int most) {
        return jdbc.sql("""
                        select * from delivery_send where state = ? and lease_until <= ?
                        order by id fetch first ? rows only""")
                .params(state.name(), Times.stored(leaseBefore), most)
                .query(SendRows::read)
                .list();
    }

    @AcrossOrganisations(why = "one round of look-ups serves every organisation")
    List<Send> toLookUpAcrossOrganisations(List<String> gateways, Instant now, int most) {
        if (gateways.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select * from delivery_send where state = 'UNKNOWN' and gateway in (:g) and not_before <= :now
                        order by id fetch first :n rows only""")
                .param("g", gateways)
                .param("now", Times.stored(now))
                .param("n", most)
                .query(SendRows::read)
                .list();
    }

    @AcrossOrganisations(why = "lateness is the same for every organisation")
    List<Send> lateAcrossOrganisations(Instant now, int most) {
        return jdbc.sql("""
                        select * from delivery_send where state in ('PLANNED', 'HELD') and expires_at <= ?
                        order by id fetch first ? rows only""")
                .params(Times.stored(now), most)
                .query(SendRows::read)
                .list();
    }

    @AcrossOrganisations(why = "answers overtake every campaign, whosoever they are")
    List<OrganisationId> withAnswersDueAcrossOrganisations(Instant now) {
        return jdbc.sql("""
                        select distinct organisation_id from delivery_send
                        where campaign_id is null and state = 'PLANNED' and not_before <= ?""")
                .param(Times.stored(now))
                .query((row, n) -> new OrganisationId(row.getLong(1)))
                .list();
    }

    /** Waits until what was committed stands in the file; PostgreSQL's commit has waited already. */
    @AcrossOrganisations(why = "one file holds all of them")
    void keep() {
        if (!postgres) {
            batches.execute("checkpoint sync");
        }
    }

    private static boolean isPostgres(JdbcOperations batches) {
        return Boolean.TRUE.equals(batches.execute((ConnectionCallback<Boolean>) SendStore::isPostgres));
    }

    private static boolean isPostgres(Connection connection) throws java.sql.SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
