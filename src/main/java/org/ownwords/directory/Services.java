package org.ownwords.directory;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.springframework.dao.DuplicateKeyException;
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
        return checks.once(
                () -> transactions.execute(status -> {
                    if (store.exists(actor.organisation(), kept.area(), kept.name())) {
                        throw new DuplicateKeyException("there already");
                    }
                    ServiceId id = store.add(actor.organisation(), kept);
                    audit.record(actor, "service.add", subject(id), kept.name());
                    return id;
                }),
                "name",
                "There is a service of that name in this area already.",
                "Open that one.");
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

    /**
     * Changes when a route answers and in which languages; audited with what was said before. Whether texts may lead to it is
     * asked anew by itself.
     *
     * @throws ProblemException for {@code hours} or {@code answersIn}, or if the service has no such route in use
     */
    public void changeRoute(Actor actor, ServiceId service, RouteId route, String hours, Set<LanguageTag> answersIn) {
        FieldChecks checks = new FieldChecks(WHERE);
        String when = rules.hours(checks, hours);
        Set<LanguageTag> answers = rules.answers(checks, answersIn);
        checks.done();
        changing(actor, service, () -> {
            ContactRoute before = routes.all(actor.organisation()).stream()
                    .filter(known -> known.id().equals(route) && known.service().equals(service) && !known.retired())
                    .findFirst()
                    .orElseThrow(Services::notInUse);
            routes.change(actor.organisation(), route, when, answers);
            audit.record(
                    actor,
                    "service.change-route",
                    subject(service),
                    "route/" + route.value() + ": " + answering(before.hours(), before.answersIn()) + "; now "
                            + answering(when, answers));
            return route;
        });
    }

    /** Retires a route; what was printed with it must be recalled. */
    public void retireRoute(Actor actor, ServiceId service, RouteId route) {
        changing(actor, service, () -> {
            if (!routes.retire(actor.organisation(), service, route, clock.instant())) {
                throw notInUse();
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
                throw notInUse();
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

    private static ProblemException notInUse() {
        return new ProblemException(
                Problem.in(WHERE, "The service has no such route in use.", "Choose one that was not retired before."));
    }

    private static String answering(String hours, Set<LanguageTag> answersIn) {
        return hours + ", "
                + answersIn.stream().sorted().map(LanguageTag::value).collect(Collectors.joining(" "));
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
