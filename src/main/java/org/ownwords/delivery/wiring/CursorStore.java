package org.ownwords.delivery.wiring;

import org.ownwords.account.AcrossOrganisations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each gateway's list of events was read. */
final class CursorStore {

    private final JdbcClient jdbc;

    CursorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @AcrossOrganisations(why = "a gateway serves every organisation")
    long positionAcrossOrganisations(String gateway) {
        return jdbc.sql("select position from delivery_cursor where gateway = ?")
                .param(gateway)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @AcrossOrganisations(why = "a gateway serves every organisation")
    void moveAcrossOrganisations(String gateway, long position) {
        int moved = jdbc.sql("update delivery_cursor set position = ? where gateway = ? and position < ?")
                .params(position, gateway, position)
                .update();
        if (moved == 0) {
            jdbc.sql("""
                            insert into delivery_cursor (gateway, position) select cast(? as varchar(20)), cast(? as bigint)
                            where not exists (select 1 from delivery_cursor where gateway = ?)""").params(gateway, position, gateway).update();
        }
    }
}
