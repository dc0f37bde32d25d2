package org.ownwords.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what somebody writes until they save it or throw it away: one draft for each person and variant, for 30 days. It is no
 * revision: nobody else sees it, and nothing is made from it.
 */
@Component
public class KeptWritings {

    /** The longest form that is kept, in UTF-16 units. */
    public static final int LONGEST = 200_000;

    static final Duration KEPT_FOR = Duration.ofDays(30);

    private final KeptWritingStore store;
    private final Clock clock;

    public KeptWritings(JdbcClient jdbc, Clock clock) {
        this.store = new KeptWritingStore(jdbc);
        this.clock = clock;
    }

    /** What that person wrote of the variant and did not save, within the last 30 days. */
    public Optional<KeptWriting> find(PersonId person, VariantId variant) {
        return store.find(person, variant).filter(kept -> kept.keptAt().isAfter(oldest()));
    }

    /**
     * Keeps a form in the place of what was kept before. What anybody kept more than 30 days ago goes.
     *
     * @throws ProblemException if it is longer than {@link #LONGEST}; what was kept before then stays
     */
    public KeptWriting keep(PersonId person, VariantId variant, String form) {
        if (form.length() > LONGEST) {
            throw new ProblemException(Problem.in(
                    variant.toString(),
                    "This is too long to be kept: " + form.length() + " characters, " + LONGEST + " at most.",
                    "Take out what is not part of the text."));
        }
        KeptWriting kept = new KeptWriting(form, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.removeBefore(oldest());
        store.put(person, variant, kept);
        return kept;
    }

    /** Forgets what that person wrote of the variant. */
    public void discard(PersonId person, VariantId variant) {
        store.remove(person, variant);
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT_FOR);
    }
}
