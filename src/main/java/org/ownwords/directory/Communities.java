package org.ownwords.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The communities that an organisation works with, and what was confirmed that they read and understand. */
@Component
public class Communities {

    private final CommunityStore store;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final FallbackRules rules;
    private final Areas areas;
    private final Clock clock;

    public Communities(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            LanguageTable languages,
            CensusNeed need,
            Clock clock) {
        this.store = new CommunityStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.rules = new FallbackRules(languages);
        this.areas = new Areas(need);
        this.clock = clock;
    }

    /** All of an organisation, by name. */
    public List<Community> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** One of an organisation. */
    public Optional<Community> find(OrganisationId organisation, CommunityId id) {
        return store.find(organisation, id);
    }

    /**
     * Adds a community.
     *
     * @throws org.ownwords.base.ProblemException if the area or the language is unknown, or the area has one of that name
     */
    public CommunityId add(Actor actor, AreaCode area, String name, LanguageTag language) {
        FieldChecks checks = new FieldChecks("communities");
        String kept = checks.text("name", name, 200, "Enter the name that the community uses of itself.");
        areas.check(checks, area);
        LanguageTag tag = rules.known(checks, "language", language);
        checks.done();
        return checks.once(
                () -> transactions.execute(status -> {
                    if (store.exists(actor.organisation(), area, kept)) {
                        throw new DuplicateKeyException("there already");
                    }
                    CommunityId id = store.add(actor.organisation(), area, kept, tag);
                    audit.record(actor, "community.add", "community/" + id.value(), kept + ", " + tag);
                    return id;
                }),
                "name",
                "There is a community \"" + kept + "\" in this area already.",
                "Open that one.");
    }

    /**
     * Confirms, or replaces, what the community is served by in one medium; audited, and what it replaces is kept.
     *
     * @throws org.ownwords.base.ProblemException if a tag is unknown or must never be given to the community's members
     */
    public void confirmFallback(Actor actor, CommunityId community, ConfirmedFallback fallback) {
        Community known = find(actor.organisation(), community)
                .orElseThrow(() -> FieldChecks.unknown("communities", "community"));
        FieldChecks checks = new FieldChecks("communities");
        ConfirmedFallback kept = rules.checked(checks, known.language(), fallback);
        checks.notAfter("confirmedOn", fallback.confirmedOn(), London.today(clock));
        checks.done();
        transactions.executeWithoutResult(status -> {
            if (!store.lock(actor.organisation(), community)) {
                throw FieldChecks.unknown("communities", "community");
            }
            Instant now = clock.instant();
            store.replaceFallback(actor, community, kept, now);
            audit.record(
                    actor,
                    "community.confirm-fallback",
                    "community/" + community.value(),
                    kept.medium() + ": " + (kept.order().isEmpty() ? "nothing" : Tags.join(kept.order())));
        });
    }
}
