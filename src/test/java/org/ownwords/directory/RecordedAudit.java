package org.ownwords.directory;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;

/** An audit that keeps what it was told, for tests that ask whether it was told. */
class RecordedAudit extends Audit {

    final List<String> entries = new ArrayList<>();

    @Override
    public void record(Actor actor, String action, String subject, String detail) {
        entries.add(action + " " + subject + " " + detail);
    }
}
