package org.ownwords.review.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ownwords.directory.CommunityId;
import org.ownwords.message.VariantId;

/**
 * A session to record.
 *
 * @param place a venue's name, or free words
 * @param minutes how long it took, 15 to 720
 * @param people how many took part in each role
 * @param texts the variants that were discussed
 */
public record NewSession(
        LocalDate heldOn,
        String place,
        CommunityId community,
        int minutes,
        Map<ParticipantRole, Integer> people,
        List<VariantId> texts,
        Outcome outcome) {}
