package org.ownwords.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** What this person may open, in order. */
    public List<Destination> navigation() {
        return person.map(who -> Arrays.stream(Destination.values())
                        .filter(place -> place.isOpenTo(who))
                        .filter(place -> place.main() == place)
                        .filter(place -> demo || place != Destination.HANDSET)
                        .toList())
                .orElse(List.of());
    }

    /** What this person may open of a part of the site, the part itself first. */
    public List<Destination> within(String key) {
        return person.map(who -> Arrays.stream(Destination.values())
                        .filter(place -> place.main().key().equals(key) && place.isOpenTo(who))
                        .toList())
                .orElse(List.of());
    }
}
