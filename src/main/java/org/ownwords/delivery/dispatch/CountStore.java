package org.ownwords.delivery.dispatch;

import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.account.OrganisationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Daily counters, written in the transaction of the change that they count. */
final class CountStore {

    private static final String ADD = "update delivery_count set %s where organisation_id = ? and campaign_id = ?"
            + " and community_id = ? and channel = ? and counted_on = ?";

    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a counter's row, outside any transaction: on PostgreSQL two nodes that make it at once must not lose their work. */
    void open(OrganisationId organisation, Tally.Key key) {
        try {
            jdbc.sql("""
                            insert into delivery_count (organisation_id, campaign_id, community_id, channel, counted_on)
                            select cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as varchar(10)), cast(? as date)
                            where not exists (select 1 from delivery_count where organisation_id = ? and campaign_id = ?
                              and community_id = ? and channel = ? and counted_on = ?)""")
                    .params(
                            organisation.value(),
                            key.campaign(),
                            key.community(),
                            key.channel().name(),
                            key.day(),
                            organisation.value(),
                            key.campaign(),
                            key.community(),
                            key.channel().name(),
                            key.day())
                    .update();
        } catch (DuplicateKeyException e) {
            // Another node was first; the row is there.
        }
    }

    void add(OrganisationId organisation, Tally tally) {
        for (Map.Entry<Tally.Key, Map<Counter, Long>> entry : tally.counts().entrySet()) {
            Tally.Key key = entry.getKey();
            String set = entry.getValue().entrySet().stream()
                    .map(count ->
                            count.getKey().column() + " = " + count.getKey().column() + " + " + count.getValue())
                    .collect(Collectors.joining(", "));
            int rows = jdbc.sql(ADD.formatted(set))
                    .params(
                            organisation.value(),
                            key.campaign(),
                            key.community(),
                            key.channel().name(),
                            key.day())
                    .update();
            if (rows != 1) {
                throw new IllegalStateException("a counter was not opened before its transaction");
            }
        }
    }
}
