package org.ownwords.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the audit: read and appended, never changed or removed. */
class AuditStore {

    /** The last entry of an organisation's chain. */
    record Head(long seq, String digest) {}

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(OrganisationId organisation) {
        jdbc.sql("insert into audit_head (organisation_id, seq, digest) values (:organisation, 0, :none)")
                .param("organisation", organisation.value())
                .param("none", AuditEntry.NONE)
                .update();
    }

    /** The head, which nobody else can move until this transaction ends. */
    Head lockedHead(OrganisationId organisation) {
        return head(organisation, " for update");
    }

    Head head(OrganisationId organisation) {
        return head(organisation, "");
    }

    private Head head(OrganisationId organisation, String lock) {
        return jdbc.sql("select seq, digest from audit_head where organisation_id = :organisation" + lock)
                .param("organisation", organisation.value())
                .query((row, number) -> new Head(row.getLong("seq"), row.getString("digest")))
                .single();
    }

    void append(OrganisationId organisation, AuditEntry entry) {
        jdbc.sql("insert into audit_entry (organisation_id, seq, at, person_id, action, subject, detail, digest)"
                        + " values (:organisation, :seq, :at, :person, :action, :subject, :detail, :digest)")
                .param("organisation", organisation.value())
                .param("seq", entry.seq())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("person", entry.person().value())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .param("digest", entry.digest())
                .update();
        jdbc.sql("update audit_head set seq = :seq, digest = :digest where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .param("seq", entry.seq())
                .param("digest", entry.digest())
                .update();
    }

    List<AuditEntry> oldestFirst(OrganisationId organisation, long after, int limit) {
        return jdbc.sql("select * from audit_entry where organisation_id = :organisation and seq > :after"
                        + " order by seq fetch first :limit rows only")
                .param("organisation", organisation.value())
                .param("after", after)
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    List<AuditEntry> newestFirst(OrganisationId organisation, long skip, int limit) {
        return jdbc.sql("select * from audit_entry where organisation_id = :organisation"
                        + " order by seq desc offset :skip rows fetch next :limit rows only")
                .param("organisation", organisation.value())
                .param("skip", skip)
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getLong("person_id")),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("digest"));
    }
}
