package org.ownwords.campaign.kit;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.campaign.CampaignId;

/**
 * A kit of one campaign.
 *
 * @param progress how far it has come
 * @param inputs the digest of what went in, once it is ready
 * @param endedAt when it was ready, stopped or refused
 */
public record Kit(
        KitId id,
        OrganisationId organisation,
        CampaignId campaign,
        KitChoice choice,
        KitState state,
        Progress progress,
        Optional<String> inputs,
        PersonId requestedBy,
        Instant requestedAt,
        Optional<Instant> endedAt) {

    /**
     * How far the work has come.
     *
     * @param done items done with, those that failed among them
     * @param total of all items, 0 before they are counted
     * @param fresh items that were made now and not taken from an earlier kit
     * @param making what is being made, in words
     */
    public record Progress(int done, int total, int failed, int fresh, String making) {

        /** Nothing yet. */
        public static final Progress NONE = new Progress(0, 0, 0, 0, "");
    }

    /** Something that it lacks. */
    public record Note(boolean failed, String what, String reason) {}
}
