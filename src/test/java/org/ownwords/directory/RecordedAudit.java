package org.ownwords.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An audit that keeps what it was told, for tests that ask whether it was told. */
class RecordedAudit extends Audit {

    final List<String> entries = new ArrayList<>();

    RecordedAudit() {
        super(JdbcClient.create(new JdbcDataSource()), TransactionOperations.withoutTransaction(), Clock.systemUTC());
    }

    @Override
    public synchronized void record(Actor actor, String action, String subject, String detail) {
        entries.add(action + " " + subject + " " + detail);
    }
}
