package org.ownwords.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.language.CensusNeed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The places of an organisation where posters hang. */
@Component
public class Venues {

    private final VenueStore store;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Areas areas;
    private final Clock clock;

    public Venues(JdbcClient jdbc, TransactionOperations transactions, Audit audit, CensusNeed need, Clock clock) {
        this.store = new VenueStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.areas = new Areas(need);
        this.clock = clock;
    }

    /** All of an organisation, by name. */
    public List<Venue> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** One of an organisation. */
    public Optional<Venue> find(OrganisationId organisation, VenueId id) {
        return store.find(organisation, id);
    }

    /**
     * Adds a venue; the identity and organisation of the given record are ignored.
     *
     * @throws org.ownwords.base.ProblemException if a field is empty, the area unknown or the venue there already
     */
    public VenueId add(Actor actor, Venue venue) {
        FieldChecks checks = new FieldChecks("venues");
        Venue kept = new Venue(
                venue.id(),
                actor.organisation(),
                venue.area(),
                checks.text("name", venue.name(), 200, "Enter what people call the place."),
                checks.text("kind", venue.kind(), 60, "Say what it is, such as barber or library."),
                checks.text("address", venue.address(), 500, "Enter where it is, so that a poster can be recalled."),
                venue.safeFor().strip(),
                venue.safetyReviewedOn());
        areas.check(checks, venue.area());
        if (kept.safetyReviewedOn().isPresent()) {
            checks.text("safeFor", venue.safeFor(), 2000, "Say who can safely read there and who cannot.");
            checks.notAfter("safetyReviewedOn", kept.safetyReviewedOn().get(), London.today(clock));
        }
        checks.done();
        return checks.once(
                () -> transactions.execute(status -> {
                    if (store.exists(actor.organisation(), kept.name(), kept.address())) {
                        throw new DuplicateKeyException("there already");
                    }
                    VenueId id = store.add(actor.organisation(), kept);
                    audit.record(actor, "venue.add", "venue/" + id.value(), kept.name());
                    return id;
                }),
                "name",
                "There is a venue of that name and address already.",
                "Open that one.");
    }

    /** Records who can safely read there, as somebody found it on that day; audited. */
    public void reviewSafety(Actor actor, VenueId venue, String safeFor, LocalDate reviewedOn) {
        FieldChecks checks = new FieldChecks("venues");
        String kept = checks.text("safeFor", safeFor, 2000, "Say who can safely read there and who cannot.");
        checks.notAfter("safetyReviewedOn", reviewedOn, London.today(clock));
        checks.done();
        transactions.executeWithoutResult(status -> {
            if (!store.reviewSafety(actor.organisation(), venue, kept, reviewedOn)) {
                throw FieldChecks.unknown("venues", "venue");
            }
            audit.record(actor, "venue.review-safety", "venue/" + venue.value(), kept);
        });
    }
}
