package org.ownwords.exchange.worked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlValue;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.RouteAddresses;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** Reads {@code services.yaml}: services, their routes and what was verified of both. Needs no database. */
final class ServiceFile {

    static final String NAME = "services.yaml";

    private final Folder folder;
    private final LanguageTable languages;
    private final Days days;
    private final RouteAddresses addresses = new RouteAddresses();

    ServiceFile(Folder folder, LanguageTable languages, Days days) {
        this.folder = folder;
        this.languages = languages;
        this.days = days;
    }

    /**
     * Everything that the file describes, in its order.
     *
     * @throws ProblemException with every problem, its line and field
     */
    List<DescribedService> read() {
        List<DescribedService> services = new ArrayList<>();
        folder.yaml(NAME, file -> file.items("services").forEach(fields -> services.add(service(fields))));
        return services;
    }

    private DescribedService service(YamlFields fields) {
        List<Fact> facts = facts(fields);
        Map<String, ContactRoute> routes = new LinkedHashMap<>();
        for (YamlFields route : fields.items("routes")) {
            route(route, routes.size() + 1).ifPresent(read -> routes.put(route.text("id"), read));
        }
        Service service = new Service(
                new ServiceId(0),
                new OrganisationId(0),
                new AreaCode(fields.text("area")),
                1,
                fields.text("name"),
                fields.text("audience"),
                fields.parsed("minimum-age", ServiceFile::age).orElse(0),
                yes(fields, "inside-police"),
                facts,
                List.copyOf(routes.values()));
        return new DescribedService(fields.text("id"), service, routes);
    }

    private Optional<ContactRoute> route(YamlFields fields, int number) {
        String label = fields.text("label");
        String hours = fields.text("hours");
        Set<LanguageTag> answersIn = tags(fields);
        List<Fact> facts = facts(fields);
        return fields.oneOf("kind", RouteKind.values())
                .map(kind -> new ContactRoute(
                        new RouteId(number),
                        new ServiceId(0),
                        kind,
                        label,
                        address(fields, kind),
                        hours,
                        answersIn,
                        false,
                        facts));
    }

    private String address(YamlFields fields, RouteKind kind) {
        String typed = fields.text("address");
        if (typed.isEmpty()) {
            return typed;
        }
        RouteAddresses.Checked checked = addresses.check(kind, typed);
        checked.problems().forEach(problem -> fields.problem("address", problem.what(), problem.remedy()));
        return checked.address();
    }

    private Set<LanguageTag> tags(YamlFields fields) {
        Set<LanguageTag> tags = new LinkedHashSet<>();
        for (YamlValue.Text word : fields.texts("answers-in")) {
            try {
                tags.add(languages.require(LanguageTag.of(word.text())).tag());
            } catch (ProblemException unknown) {
                Problem problem = unknown.problems().get(0);
                fields.problems()
                        .add(Problem.at(fields.name(), word.line(), "answers-in", problem.what(), problem.remedy()));
            } catch (IllegalArgumentException e) {
                fields.problems()
                        .add(Problem.at(
                                fields.name(),
                                word.line(),
                                "answers-in",
                                e.getMessage() + ".",
                                "Use a tag of the table of languages."));
            }
        }
        return tags;
    }

    private List<Fact> facts(YamlFields fields) {
        List<Fact> facts = new ArrayList<>();
        for (YamlFields fact : fields.items("facts")) {
            boolean holds = yes(fact, "holds");
            String by = fact.text("verified-by");
            String evidence = fact.text("evidence");
            fact.parsed("claim", ClaimId::of)
                    .ifPresent(claim -> fact.parsed("verified-on", days::on)
                            .ifPresent(on -> fact.parsed("expires", days::on)
                                    .ifPresent(
                                            expires -> facts.add(new Fact(claim, holds, by, on, evidence, expires)))));
        }
        return facts;
    }

    private static int age(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not an age in years, 0 for none", e);
        }
    }

    /** Anything else than yes or no must not count as no: a fact that nobody can read is not one that was found false. */
    private static boolean yes(YamlFields fields, String field) {
        String text = fields.text(field);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            fields.problem(field, "\"" + text + "\" is neither yes nor no.", "Write yes or no.");
        }
        return text.equals("yes");
    }
}
