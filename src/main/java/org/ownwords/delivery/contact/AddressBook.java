package org.ownwords.delivery.contact;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.Suppression;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts as dispatch and replies use them: opened for a moment, recognised by hash, suppressed at once. */
@Component
public final class AddressBook {

    private final ContactKeys keys;
    private final ContactStore contacts;
    private final SuppressionStore suppressions;
    private final SendCapStore caps;
    private final Clock clock;

    /** Over the application's database; takes part in the caller's transaction. */
    public AddressBook(ContactKeys keys, JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.keys = keys;
        this.contacts = new ContactStore(jdbc, batches);
        this.suppressions = new SuppressionStore(jdbc);
        this.caps = new SendCapStore(batches);
        this.clock = clock;
    }

    /** The keyed hash by which this organisation recognises the address. */
    public String hash(OrganisationId organisation, Address address) {
        return keys.of(organisation).hash(address);
    }

    /** The contacts of these identities, opened; those deleted are absent. */
    public Map<ContactId, Recipient> open(OrganisationId organisation, Collection<ContactId> ids) {
        return ids.isEmpty() ? Map.of() : contacts.open(organisation, keys.of(organisation), ids);
    }

    /** The contact at this address. */
    public Optional<Recipient> at(OrganisationId organisation, Address address) {
        return contacts.byHash(organisation, keys.of(organisation), hash(organisation, address));
    }

    /** Records the language that the person chose. */
    public void choose(OrganisationId organisation, ContactId contact, LanguageTag language) {
        contacts.language(organisation, contact, language);
    }

    /** Which of these hashes must not be written to. */
    public Set<String> suppressed(OrganisationId organisation, Collection<String> hashes) {
        return suppressions.suppressed(organisation, hashes);
    }

    /**
     * Counts one more message today for each contact, in the caller's transaction.
     *
     * @param contacts in the order of their identities, so that two nodes never wait for each other crosswise
     * @param cap the most that a person gets on one day
     * @return for each, in order, whether the cap allows it
     */
    public List<Boolean> countToday(OrganisationId organisation, List<ContactId> contacts, int cap) {
        return contacts.isEmpty() ? List.of() : caps.count(organisation, contacts, London.today(clock), cap);
    }

    /** Never writes to that hash again, until a worker renews consent. */
    public void suppress(OrganisationId organisation, String hash, Suppression because) {
        suppressions.suppress(organisation, hash, because, clock.instant());
    }

    /** Seals a text that belongs to a reply. */
    public String seal(OrganisationId organisation, java.util.UUID owner, String text) {
        return keys.of(organisation).seal(owner, text);
    }

    /** Opens a text that was sealed for that reply. */
    public String unseal(OrganisationId organisation, java.util.UUID owner, String sealed) {
        return keys.of(organisation).open(owner, sealed);
    }
}
