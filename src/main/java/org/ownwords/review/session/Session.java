package org.ownwords.review.session;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.CommunityId;
import org.ownwords.message.RevisionId;
import org.ownwords.message.VariantId;

/**
 * A co-development session.
 *
 * @param organisation who held it
 * @param minutes how long it took
 * @param outcomeId the record of the outcome that stands; a later one replaces it
 * @param people in the order of their numbers
 * @param texts the variants that were discussed
 * @param revisions the revisions that came of it
 */
public record Session(
        SessionId id,
        OrganisationId organisation,
        LocalDate heldOn,
        String place,
        CommunityId community,
        int minutes,
        long outcomeId,
        Outcome outcome,
        List<Participant> people,
        List<VariantId> texts,
        List<RevisionId> revisions) {

    /** How many took part in each role, roles without anybody left out. */
    public Map<ParticipantRole, Integer> counts() {
        Map<ParticipantRole, Integer> counts = new EnumMap<>(ParticipantRole.class);
        people.forEach(person -> counts.merge(person.role(), 1, Integer::sum));
        return counts;
    }

    /** Those of the community. */
    public List<Participant> panel() {
        return people.stream().filter(person -> person.role().isPanel()).toList();
    }

    /** Such as {@code 2 hours 30 minutes}. */
    public String length() {
        int hours = minutes / 60;
        String whole = hours == 0 ? "" : hours == 1 ? "1 hour" : hours + " hours";
        return minutes % 60 == 0 ? whole : (whole + " " + minutes % 60 + " minutes").strip();
    }
}
