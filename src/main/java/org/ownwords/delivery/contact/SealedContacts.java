package org.ownwords.delivery.contact;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.Organisation;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.Consent;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.Contacts;
import org.ownwords.delivery.ImportReport;
import org.ownwords.delivery.LookUps;
import org.ownwords.delivery.Suppression;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Contacts sealed under their organisation's own key. */
@Component
public final class SealedContacts implements Contacts {

    private static final int CHUNK = 500;

    private final Accounts accounts;
    private final Audit audit;
    private final Communities communities;
    private final Services services;
    private final LanguageTable languages;
    private final ContactKeys keys;
    private final LookUps lookUps;
    private final ContactStore contacts;
    private final SuppressionStore suppressions;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Over the application's database. */
    public SealedContacts(
            Accounts accounts,
            Audit audit,
            Communities communities,
            Services services,
            LanguageTable languages,
            ContactKeys keys,
            LookUps lookUps,
            JdbcClient jdbc,
            JdbcOperations batches,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.communities = communities;
        this.services = services;
        this.languages = languages;
        this.keys = keys;
        this.lookUps = lookUps;
        this.contacts = new ContactStore(jdbc, batches);
        this.suppressions = new SuppressionStore(jdbc);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public ImportReport take(Actor actor, String name, byte[] bytes) {
        Organisation organisation = mayHold(actor.organisation());
        Map<String, CommunityId> names = communities.all(actor.organisation()).stream()
                .collect(Collectors.toMap(c -> c.name().toLowerCase(Locale.ROOT), Community::id, (a, b) -> a));
        ContactFile.Contents file =
                ContactFile.read(name, bytes, names, languages, London.today(clock), organisation.example());
        OrganisationKeys organisationKeys = keys.of(actor.organisation());
        int added = 0;
        int suppressed = 0;
        List<NewContact> all = new ArrayList<>(file.good().values());
        for (int start = 0; start < all.size(); start += CHUNK) {
            List<NewContact> chunk = all.subList(start, Math.min(all.size(), start + CHUNK));
            int[] done = transactions.execute(status -> addChunk(actor, organisationKeys, chunk));
            added += done == null ? 0 : done[0];
            suppressed += done == null ? 0 : done[1];
        }
        int taken = added;
        transactions.executeWithoutResult(status -> audit.record(
                actor, "contacts.import", "organisation/" + actor.organisation().value(), taken + " added"));
        return new ImportReport(file.rows(), added, all.size() - added, suppressed, file.problems());
    }

    private int[] addChunk(Actor actor, OrganisationKeys organisationKeys, List<NewContact> chunk) {
        Map<NewContact, String> hashes =
                chunk.stream().collect(Collectors.toMap(c -> c, c -> organisationKeys.hash(c.address()), (a, b) -> a));
        Set<String> seen = new HashSet<>(contacts.held(actor.organisation(), hashes.values()));
        List<NewContact> fresh =
                chunk.stream().filter(c -> seen.add(hashes.getOrDefault(c, ""))).toList();
        contacts.add(actor, organisationKeys, fresh, clock.instant());
        List<String> freshHashes =
                fresh.stream().map(c -> hashes.getOrDefault(c, "")).toList();
        return new int[] {
            fresh.size(),
            suppressions.suppressed(actor.organisation(), freshHashes).size()
        };
    }

    @Override
    public Map<CommunityId, Map<Channel, Long>> counts(OrganisationId organisation) {
        return contacts.counts(organisation);
    }

    @Override
    public long suppressed(OrganisationId organisation) {
        return suppressions.count(organisation);
    }

    @Override
    public Optional<ContactId> find(Actor actor, String typed, String reason) {
        Organisation organisation = mayHold(actor.organisation());
        Optional<Address> address = typed.contains("@")
                ? Addresses.email(typed, organisation.example()).address()
                : Addresses.mobile(typed, organisation.example()).address();
        OrganisationKeys organisationKeys = keys.of(actor.organisation());
        Optional<ContactId> found = address.flatMap(
                        a -> contacts.byHash(actor.organisation(), organisationKeys, organisationKeys.hash(a)))
                .map(Recipient::id);
        lookUps.tell(actor, found.map(this::subject).orElse("contact/none"), found.isPresent(), reason);
        return found;
    }

    @Override
    public boolean renewConsent(Actor actor, ContactId contact, Consent consent, String reason) {
        Recipient recipient = one(actor.organisation(), contact);
        return Boolean.TRUE.equals(transactions.execute(status -> {
            contacts.addConsent(actor, contact, consent, clock.instant());
            audit.record(actor, "contact.renew-consent", subject(contact), reason);
            return suppressions.lift(actor, recipient.hash(), clock.instant());
        }));
    }

    @Override
    public void suppress(Actor actor, ContactId contact, String reason) {
        Recipient recipient = one(actor.organisation(), contact);
        transactions.executeWithoutResult(status -> {
            suppressions.suppress(actor.organisation(), recipient.hash(), Suppression.WORKER, clock.instant());
            audit.record(actor, "contact.suppress", subject(contact), reason);
        });
    }

    @Override
    public void delete(Actor actor, ContactId contact) {
        transactions.executeWithoutResult(status -> {
            if (contacts.delete(actor.organisation(), contact)) {
                audit.record(actor, "contact.delete", subject(contact), "");
            }
        });
    }

    private Recipient one(OrganisationId organisation, ContactId contact) {
        return Optional.ofNullable(contacts.open(organisation, keys.of(organisation), List.of(contact))
                        .get(contact))
                .orElseThrow(() -> new ProblemException(
                        Problem.in("Contacts", "This contact is no longer there.", "Look the person up again.")));
    }

    private Organisation mayHold(OrganisationId id) {
        Organisation organisation = accounts.organisation(id);
        if (organisation.kind() != OrganisationKind.DELIVERING) {
            throw new ProblemException(Problem.in(
                    "Contacts",
                    "A commissioning body holds no contacts.",
                    "The organisation that delivers the work keeps them, under its own key."));
        }
        if (services.all(id).stream().anyMatch(Service::insidePolice)) {
            throw new ProblemException(Problem.in(
                    "Contacts",
                    "An organisation with a service inside a police force holds no contacts.",
                    "Work with an independent organisation that keeps them."));
        }
        return organisation;
    }

    private String subject(ContactId contact) {
        return "contact/" + contact.value();
    }
}
