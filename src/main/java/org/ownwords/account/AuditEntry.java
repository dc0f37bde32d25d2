package org.ownwords.account;

import java.time.Instant;

/**
 * One act in the audit.
 *
 * @param seq its number within the organisation, from 1 without gaps
 * @param at when, to the millisecond
 * @param person who did it
 * @param action a verb and an object, such as {@code campaign.release}
 * @param subject what it was done to, such as {@code campaign/12}
 * @param detail further words, may be empty
 * @param digest SHA-256 over the previous entry's digest and this entry's content, in hexadecimal
 */
public record AuditEntry(
        long seq, Instant at, PersonId person, String action, String subject, String detail, String digest) {

    /** The digest before the first entry. */
    static final String NONE = "";

    /** What the digest must be, after an entry with that digest. */
    String digestAfter(OrganisationId organisation, String previous) {
        return Digest.of(
                previous,
                Long.toString(organisation.value()),
                Long.toString(seq),
                Long.toString(at.toEpochMilli()),
                Long.toString(person.value()),
                action,
                subject,
                detail);
    }
}
