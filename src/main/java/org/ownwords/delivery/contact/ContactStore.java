package org.ownwords.delivery.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.Consent;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.delivery.Times;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contacts as they lie in the database: sealed, found by keyed hash. */
final class ContactStore {

    private static final String INSERT = """
            insert into delivery_contact (id, organisation_id, community_id, channel, address_hash, address_sealed, language,
              safe_from, safe_until, safe_days, replies_safe, confirm_stop, explicit_safe, example, added_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CONSENT = """
            insert into delivery_consent (organisation_id, contact_id, given_on, taken_by, how, wording_version, controller,
              recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    ContactStore(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Which of these hashes the organisation holds already. */
    Set<String> held(OrganisationId organisation, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(
                        "select address_hash from delivery_contact where organisation_id = :o and address_hash in (:hashes)")
                .param("o", organisation.value())
                .param("hashes", hashes)
                .query(String.class)
                .set();
    }

    void add(Actor actor, OrganisationKeys keys, List<NewContact> contacts, Instant now) {
        List<Object[]> rows = new java.util.ArrayList<>();
        List<Object[]> consents = new java.util.ArrayList<>();
        long organisation = actor.organisation().value();
        for (NewContact contact : contacts) {
            UUID id = UUID.randomUUID();
            rows.add(new @Nullable Object[] {
                id,
                organisation,
                contact.community().value(),
                contact.address().channel().name(),
                keys.hash(contact.address()),
                keys.seal(id, contact.address().value()),
                contact.language().map(LanguageTag::value).orElse(null),
                contact.safe().map(times -> times.from().toString()).orElse(null),
                contact.safe().map(times -> times.until().toString()).orElse(null),
                contact.safe().map(SafeTimesText::days).orElse(null),
                contact.repliesSafe(),
                contact.confirmStop(),
                contact.explicitSafe(),
                contact.example(),
                Times.stored(now)
            });
            consents.add(consent(actor, new ContactId(id), contact.consent(), now));
        }
        batches.batchUpdate(INSERT, rows);
        batches.batchUpdate(CONSENT, consents);
    }

    void addConsent(Actor actor, ContactId contact, Consent consent, Instant now) {
        batches.update(CONSENT, consent(actor, contact, consent, now));
    }

    private static Object[] consent(Actor actor, ContactId contact, Consent consent, Instant now) {
        return new Object[] {
            actor.organisation().value(),
            contact.value(),
            consent.givenOn(),
            consent.takenBy(),
            consent.how(),
            consent.wordingVersion(),
            consent.controller(),
            actor.person().value(),
            Times.stored(now)
        };
    }

    /** Opens the contacts of these identities; those deleted meanwhile are absent. */
    Map<ContactId, Recipient> open(OrganisationId organisation, OrganisationKeys keys, Collection<ContactId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from delivery_contact where organisation_id = :o and id in (:ids)")
                .param("o", organisation.value())
                .param("ids", ids.stream().map(ContactId::value).toList())
                .query((row, n) -> recipient(row, keys))
                .list()
                .stream()
                .collect(Collectors.toMap(Recipient::id, recipient -> recipient));
    }

    Optional<Recipient> byHash(OrganisationId organisation, OrganisationKeys keys, String hash) {
        return jdbc.sql("select * from delivery_contact where organisation_id = ? and address_hash = ?")
                .params(organisation.value(), hash)
                .query((row, n) -> recipient(row, keys))
                .optional();
    }

    void language(OrganisationId organisation, ContactId contact, LanguageTag language) {
        jdbc.sql("update delivery_contact set language = ? where organisation_id = ? and id = ?")
                .params(language.value(), organisation.value(), contact.value())
                .update();
    }

    boolean delete(OrganisationId organisation, ContactId contact) {
        return jdbc.sql("delete from delivery_contact where organisation_id = ? and id = ?")
                        .params(organisation.value(), contact.value())
                        .update()
                == 1;
    }

    /** How many contacts each community has, by channel. */
    Map<CommunityId, Map<Channel, Long>> counts(OrganisationId organisation) {
        Map<CommunityId, Map<Channel, Long>> counts = new java.util.LinkedHashMap<>();
        jdbc.sql("""
                        select community_id, channel, count(*) as n from delivery_contact where organisation_id = ?
                        group by community_id, channel order by community_id""")
                .param(organisation.value())
                .query((row, n) -> counts.computeIfAbsent(
                                new CommunityId(row.getLong("community_id")), c -> new TreeMap<>())
                        .put(Channel.valueOf(row.getString("channel")), row.getLong("n")))
                .list();
        return counts;
    }

    private static Recipient recipient(ResultSet row, OrganisationKeys keys) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Optional<SafeTimes> safe =
                SafeTimesText.read(row.getString("safe_from"), row.getString("safe_until"), row.getString("safe_days"));
        return new Recipient(
                new ContactId(id),
                new CommunityId(row.getLong("community_id")),
                new Address(Channel.valueOf(row.getString("channel")), keys.open(id, row.getString("address_sealed"))),
                row.getString("address_hash"),
                Optional.ofNullable(row.getString("language")).map(LanguageTag::of),
                safe,
                row.getBoolean("replies_safe"),
                row.getBoolean("confirm_stop"),
                row.getBoolean("explicit_safe"),
                row.getBoolean("example"));
    }
}
