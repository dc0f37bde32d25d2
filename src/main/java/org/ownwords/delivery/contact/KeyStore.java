package org.ownwords.delivery.contact;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.delivery.Times;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which key set an organisation's contacts were stored with; never the key. */
@Component
public final class KeyStore {

    private final JdbcClient jdbc;

    /** Over the application's database. */
    public KeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> fingerprint(OrganisationId organisation) {
        return jdbc.sql("select fingerprint from delivery_key where organisation_id = ?")
                .param(organisation.value())
                .query(String.class)
                .optional();
    }

    /** Remembers a fingerprint and returns the one that holds: another node's, where that was first. */
    String remember(OrganisationId organisation, String fingerprint, Instant now) {
        try {
            jdbc.sql("insert into delivery_key (organisation_id, fingerprint, created_at) values (?, ?, ?)")
                    .params(organisation.value(), fingerprint, Times.stored(now))
                    .update();
            return fingerprint;
        } catch (DuplicateKeyException e) {
            return fingerprint(organisation).orElseThrow();
        }
    }
}
