package org.ownwords.directory;

import java.time.Clock;
import java.util.List;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.language.CensusNeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What an organisation was told about the languages of an area, each number with its source. */
@Component
public class LocalEstimates {

    private static final int MOST = 10_000_000;

    private final LocalEstimateStore store;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Areas areas;
    private final Clock clock;

    public LocalEstimates(
            JdbcClient jdbc, TransactionOperations transactions, Audit audit, CensusNeed need, Clock clock) {
        this.store = new LocalEstimateStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.areas = new Areas(need);
        this.clock = clock;
    }

    /** Those of an area, the largest first. */
    public List<LocalEstimate> in(OrganisationId organisation, AreaCode area) {
        return store.in(organisation, area);
    }

    /**
     * Adds an estimate; its identity is ignored. Audited.
     *
     * @throws org.ownwords.base.ProblemException if the source is empty, the number none, the area unknown or the day still to come
     */
    public void add(Actor actor, LocalEstimate estimate) {
        FieldChecks checks = new FieldChecks("estimates");
        areas.check(checks, estimate.area());
        String source = checks.text("source", estimate.source(), 500, "Say who counted or estimated, and how.");
        if (estimate.people() < 1 || estimate.people() > MOST) {
            checks.add("people", "That is no number of people.", "Enter a whole number, such as 1200.");
        }
        checks.notAfter("asOf", estimate.asOf(), London.today(clock));
        checks.done();
        transactions.executeWithoutResult(status -> {
            store.add(
                    actor.organisation(),
                    new LocalEstimate(
                            0, estimate.area(), estimate.language(), estimate.people(), source, estimate.asOf()));
            audit.record(actor, "estimate.add", "area/" + estimate.area().value(), estimate.language() + ": " + source);
        });
    }

    /** Takes an estimate of this organisation away; nothing happens if it is not there. Audited. */
    public void remove(Actor actor, long id) {
        transactions.executeWithoutResult(status -> {
            if (store.remove(actor.organisation(), id)) {
                audit.record(actor, "estimate.remove", "estimate/" + id, "");
            }
        });
    }
}
