package org.ownwords.delivery.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.delivery.ContactId;
import org.springframework.jdbc.core.JdbcOperations;

/** How many messages a person got today; the row's own lock keeps several nodes from passing the cap together. */
final class SendCapStore {

    private static final String COUNT = """
            update delivery_contact set sent_count = case when sent_on = ? then sent_count + 1 else 1 end, sent_on = ?
            where organisation_id = ? and id = ? and (sent_on is null or sent_on <> ? or sent_count < ?)""";

    private final JdbcOperations batches;

    SendCapStore(JdbcOperations batches) {
        this.batches = batches;
    }

    /** Counts one more message for each; tells for each, in order, whether the cap allowed it. */
    List<Boolean> count(OrganisationId organisation, List<ContactId> contacts, LocalDate day, int cap) {
        List<Object[]> rows = new ArrayList<>();
        for (ContactId contact : contacts) {
            rows.add(new Object[] {day, day, organisation.value(), contact.value(), day, cap});
        }
        List<Boolean> allowed = new ArrayList<>();
        for (int changed : batches.batchUpdate(COUNT, rows)) {
            allowed.add(changed == 1);
        }
        return allowed;
    }
}
