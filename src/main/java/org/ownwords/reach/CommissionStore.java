package org.ownwords.reach;

import java.util.List;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who commissions whom, in the database. */
final class CommissionStore {

    private final JdbcClient database;

    CommissionStore(JdbcClient database) {
        this.database = database;
    }

    List<OrganisationId> deliveringFor(OrganisationId commissioning) {
        return database.sql(
                        "select delivering_id from reach_commission where commissioning_id = ? order by delivering_id")
                .param(commissioning.value())
                .query((row, number) -> new OrganisationId(row.getLong(1)))
                .list();
    }

    void add(OrganisationId commissioning, OrganisationId delivering) {
        database.sql(
                        "insert into reach_commission (commissioning_id, delivering_id)"
                                + " select cast(:commissioning as bigint), cast(:delivering as bigint) where not exists"
                                + " (select 1 from reach_commission where commissioning_id = :commissioning and delivering_id = :delivering)")
                .param("commissioning", commissioning.value())
                .param("delivering", delivering.value())
                .update();
    }
}
