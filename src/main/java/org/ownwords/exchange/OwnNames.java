package org.ownwords.exchange;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.directory.Services;
import org.ownwords.directory.Venues;
import org.springframework.stereotype.Component;

/** Names of services, venues and people of this installation: no text that holds one leaves it. */
@Component
public class OwnNames {

    /** A name of one word may be any word. */
    private static final String SEVERAL_WORDS = "\\S+\\s+\\S.*";

    private final Accounts accounts;
    private final Services services;
    private final Venues venues;

    public OwnNames(Accounts accounts, Services services, Venues venues) {
        this.accounts = accounts;
        this.services = services;
        this.venues = venues;
    }

    /** Each name as it is compared, with what it is the name of. */
    Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        accounts.organisations().stream().map(one -> one.id()).forEach(organisation -> names.putAll(of(organisation)));
        return names;
    }

    private Map<String, String> of(OrganisationId organisation) {
        Map<String, String> names = new LinkedHashMap<>();
        add(names, "service", services.all(organisation).stream().map(one -> one.name()));
        add(names, "venue", venues.all(organisation).stream().map(one -> one.name()));
        add(names, "person", accounts.people(organisation).stream().map(one -> one.name()));
        return names;
    }

    private static void add(Map<String, String> names, String kind, Stream<String> found) {
        found.map(String::strip)
                .filter(name -> name.matches(SEVERAL_WORDS))
                .forEach(
                        name -> names.put(folded(name), "The name of a " + kind + ", \"" + name + "\", stands in it."));
    }

    /** One problem for each line that holds a name. */
    static List<Problem> in(String path, String text, Map<String, String> names) {
        String whole = folded(text);
        if (names.keySet().stream().noneMatch(whole::contains)) {
            return List.of();
        }
        List<Problem> found = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = folded(lines[i]);
            int at = i + 1;
            names.forEach((name, what) -> {
                if (line.contains(name)) {
                    found.add(Problem.at(path, at, what, "Write {service.name} in its place, or take it out."));
                }
            });
        }
        return found;
    }

    private static String folded(String text) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(text);
    }
}
