package org.ownwords.directory;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The services of an organisation, their contact routes and what was verified of both. Every change counts the revision up,
 * in the transaction that makes it, and is audited there.
 */
@Component
public class Services {

    private static final String WHERE = "services";

    private final ServiceStore store;
    private final RouteStore routes;
    private final FactStore facts;
    private final ServiceRules rules;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    public Services(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            LanguageTable languages,
            CensusNeed need,
            Clock clock) {
        this.store = new ServiceStore(jdbc);
        this.routes = new RouteStore(jdbc);
        this.facts = new FactStore(jdbc);
        this.rules = new ServiceRules(languages, need);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of an organisation, by name. */
    public List<Service> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** One of an organisation. */
    public Optional<Service> find(OrganisationId organisation, ServiceId id) {
        return store.find(organisation, id);
    }

    /** Every fact ever recorded of a service and its routes, newest first. */
    public List<RecordedFact> history(OrganisationId organisation, ServiceId service) {
        return facts.history(organisation, service);
    }

    /**
     * Adds a service without routes and facts; identity, organisation and revision of the given record are ignored.
     *
     * @throws ProblemException with everything that is wrong with its fields, or if the area has one of that name
     */
    public ServiceId add(Actor actor, Service service) {
        FieldChecks checks = new FieldChecks(WHERE);
        Service kept = rules.checked(checks, actor.organisation(), service);
        checks.done();
        return Objects.requireNonNull(transactions.execute(status -> {
            if (store.exists(actor.organisation(), kept.area(), kept.name())) {
                checks.add("name", "There is a service of that name in this area already.", "Open that one.");
                checks.done();
            }
            ServiceId id = store.add(actor.organisation(), kept);
            audit.record(actor, "service.add", subject(id), kept.name());
            return id;
        }));
    }

    /**
     * Adds a route without facts; its identity is ignored and its address brought to the form of the directory.
     *
     * @throws ProblemException with everything that is wrong with its fields
     */
    public RouteId addRoute(Actor actor, ServiceId service, ContactRoute route) {
        FieldChecks checks = new FieldChecks(WHERE);
        ContactRoute kept = rules.checked(checks, service, route);
        checks.done();
        return changing(actor, service, () -> {
            RouteId id = routes.add(actor.organisation(), service, kept);
            audit.record(actor, "service.add-route", subject(service), kept.kind() + " " + kept.address());
            return id;
        });
    }

    /** Retires a route; what was printed with it must be recalled. */
    public void retireRoute(Actor actor, ServiceId service, RouteId route) {
        changing(actor, service, () -> {
            if (!routes.retire(actor.organisation(), service, route, clock.instant())) {
                throw new ProblemException(Problem.in(
                        WHERE, "The service has no such route in use.", "Choose one that was not retired before."));
            }
            audit.record(actor, "service.retire-route", subject(service), "route/" + route.value());
            return route;
        });
    }

    /** Records, or replaces, a fact of a service; audited. */
    public void verify(Actor actor, ServiceId service, Fact fact) {
        verify(actor, service, Optional.empty(), fact);
    }

    /** Records, or replaces, a fact of a route; audited. */
    public void verify(Actor actor, ServiceId service, RouteId route, Fact fact) {
        verify(actor, service, Optional.of(route), fact);
    }

    private void verify(Actor actor, ServiceId service, Optional<RouteId> route, Fact fact) {
        FieldChecks checks = new FieldChecks(WHERE);
        Fact kept = rules.checked(checks, fact, London.today(clock));
        checks.done();
        changing(actor, service, () -> {
            if (route.isPresent() && !inUse(actor, service, route.get())) {
                throw new ProblemException(Problem.in(
                        WHERE, "The service has no such route in use.", "Choose one that was not retired before."));
            }
            facts.replace(actor, service, route, kept, clock.instant());
            audit.record(actor, "service.verify", subject(service), sentence(route, kept));
            return kept;
        });
    }

    private boolean inUse(Actor actor, ServiceId service, RouteId route) {
        return routes.all(actor.organisation()).stream()
                .anyMatch(r -> r.id().equals(route) && r.service().equals(service) && !r.retired());
    }

    private <T> T changing(Actor actor, ServiceId service, Supplier<T> change) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (!store.countUp(actor.organisation(), service)) {
                throw FieldChecks.unknown(WHERE, "service");
            }
            return change.get();
        }));
    }

    private static String subject(ServiceId service) {
        return "service/" + service.value();
    }

    private static String sentence(Optional<RouteId> route, Fact fact) {
        return fact.claim() + (fact.holds() ? " is true" : " is false")
                + route.map(id -> " of route/" + id.value()).orElse("")
                + ", verified on " + fact.verifiedOn() + ", until " + fact.expires();
    }
}
