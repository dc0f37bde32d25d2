package org.ownwords.directory;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.PersonId;

/**
 * A fact in its history.
 *
 * @param route whose fact it is, empty for the service itself
 * @param recordedBy who entered it, who may be another than the one who verified it
 * @param replacedAt when a newer one took its place, empty for the one that stands
 */
public record RecordedFact(
        Optional<RouteId> route, Fact fact, PersonId recordedBy, Instant recordedAt, Optional<Instant> replacedAt) {}
