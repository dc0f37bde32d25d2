package org.ownwords.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.account.Person;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around the content of every staff page; templates find it as {@code shell}.
 *
 * @param person who is signed in, if anybody
 * @param demo whether this is the demo, which every page then says
 * @param now the installation's clock
 * @param token the token that every form carries
 * @param version a mark of this build's style sheet and scripts, so that browsers keep none of another build
 */
public record Shell(Optional<Person> person, boolean demo, Instant now, CsrfToken token, String version) {

    /**
     * A part of the site.
     *
     * @param path where it opens for this person
     * @param here whether the page belongs to it
     */
    public record Part(String label, String path, boolean here) {}

    /** The parts of the site that this person may open, in order; several places make one part. */
    public List<Part> navigation(String nav) {
        Map<Destination, List<Destination>> parts =
                open().collect(Collectors.groupingBy(Destination::main, LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> {
                    Destination first = part.getValue().get(0);
                    String label = part.getValue().size() == 1
                            ? first.label()
                            : part.getKey().groupLabel();
                    boolean here = part.getValue().stream()
                            .anyMatch(place -> place.key().equals(nav));
                    return new Part(label, first.path(), here);
                })
                .toList();
    }

    /** What this person may open of the part of the site to which a place belongs, in order. */
    public List<Destination> within(String key) {
        return open().filter(place -> Arrays.stream(Destination.values())
                        .anyMatch(asked -> asked.key().equals(key) && asked.main() == place.main()))
                .toList();
    }

    private Stream<Destination> open() {
        return person.stream()
                .flatMap(who -> Arrays.stream(Destination.values()).filter(place -> place.isOpenTo(who)))
                .filter(place -> demo || place != Destination.HANDSET);
    }
}
