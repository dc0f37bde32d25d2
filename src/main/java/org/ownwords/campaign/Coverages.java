package org.ownwords.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.ConfirmedFallback;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.language.Fallback;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Mark;
import org.ownwords.message.Variants;
import org.ownwords.review.Readiness;

/** Computes the coverage matrix of a plan as it stands today. */
@org.springframework.stereotype.Service
public class Coverages {

    private final Communities communities;
    private final Services services;
    private final Catalogues catalogues;
    private final Variants variants;
    private final Readiness readiness;
    private final LanguageTable languages;
    private final Fallback fallback;
    private final Clock clock;

    Coverages(
            Communities communities,
            Services services,
            Catalogues catalogues,
            Variants variants,
            Readiness readiness,
            LanguageTable languages,
            Clock clock) {
        this.communities = communities;
        this.services = services;
        this.catalogues = catalogues;
        this.variants = variants;
        this.readiness = readiness;
        this.languages = languages;
        this.fallback = new Fallback(languages);
        this.clock = clock;
    }

    /** The matrix of a plan; every cell is held where the plan names no service and route. */
    public Coverage of(OrganisationId organisation, Plan plan) {
        List<Community> rows = communities.all(organisation).stream()
                .filter(community -> plan.communities().contains(community.id()))
                .sorted(Comparator.comparing(Community::name))
                .toList();
        List<Coverage.Column> columns = columns(plan, catalogues.current());
        Optional<CellResolver> resolver = resolver(organisation, plan, rows);
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        for (Community row : rows) {
            for (Coverage.Column column : columns) {
                Cell cell = resolver.map(r -> r.resolve(row, column.message().id(), column.channel()))
                        .orElseGet(() -> undecided(row, column));
                cells.put(cell.key(), cell);
            }
        }
        return new Coverage(rows, columns, Collections.unmodifiableMap(cells));
    }

    private Optional<CellResolver> resolver(OrganisationId organisation, Plan plan, List<Community> rows) {
        LocalDate today = London.today(clock);
        return plan.destination().flatMap(destination -> {
            Optional<Service> service = services.find(organisation, destination.service());
            Optional<ContactRoute> route = service.flatMap(s -> s.route(destination.route()));
            return route.map(r -> {
                WordsFinder finder = new WordsFinder(variants, readiness, service.orElseThrow(), r, today);
                finder.expect(plan.messages(), tags(rows, plan), plan.channels());
                return new CellResolver(languages, fallback, finder);
            });
        });
    }

    /** Every language that a cell may ask about: the communities' own, what was confirmed for them and what is proposed. */
    private Set<LanguageTag> tags(List<Community> rows, Plan plan) {
        Set<LanguageTag> tags = new LinkedHashSet<>();
        rows.forEach(row -> {
            tags.add(row.language());
            plan.channels().stream().map(Channel::medium).distinct().forEach(medium -> {
                Optional<ConfirmedFallback> confirmed = row.fallback(medium);
                tags.addAll(
                        confirmed.isPresent()
                                ? confirmed.get().order()
                                : languages
                                        .find(row.language())
                                        .map(language -> language.fallback(medium))
                                        .orElse(List.of()));
            });
        });
        return tags;
    }

    private static List<Coverage.Column> columns(Plan plan, Catalogue catalogue) {
        List<Coverage.Column> columns = new ArrayList<>();
        plan.messages()
                .forEach(id -> catalogue
                        .message(id)
                        .ifPresent(message -> plan.channels()
                                .forEach(channel -> columns.add(new Coverage.Column(message, channel)))));
        return List.copyOf(columns);
    }

    private static Cell undecided(Community row, Coverage.Column column) {
        return new Cell(
                new CellKey(row.id(), column.message().id(), column.channel()),
                CellState.HELD,
                Optional.empty(),
                Mark.NONE,
                "No service and route are chosen yet.",
                List.of(),
                Optional.empty());
    }
}
