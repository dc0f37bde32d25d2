package org.ownwords.delivery;

import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Channel;
import org.ownwords.directory.CommunityId;

/** The contacts of a delivering organisation. Nothing here lists numbers or addresses. */
public interface Contacts {

    /**
     * Takes a file of contacts; good rows are kept whatever is wrong with others.
     *
     * @param name what problems call the file
     * @param bytes CSV in UTF-8, or an XLSX workbook, of which the first sheet counts
     * @throws org.ownwords.base.ProblemException if this organisation may hold no contacts
     */
    ImportReport take(Actor actor, String name, byte[] bytes);

    /** How many contacts each community has, by channel. */
    Map<CommunityId, Map<Channel, Long>> counts(OrganisationId organisation);

    /** How many addresses are suppressed. */
    long suppressed(OrganisationId organisation);

    /**
     * Looks one person up by the whole number or address; audited with the reason, and told to the safeguarding lead.
     *
     * @param reason why, in the worker's words; never a number
     * @throws org.ownwords.base.ProblemException if no reason is given, or one that holds a number or address
     */
    Optional<ContactId> find(Actor actor, String typed, String reason);

    /**
     * Records that the person agreed anew, and lifts the suppression; audited with the reason.
     *
     * @return whether a suppression was lifted
     */
    boolean renewConsent(Actor actor, ContactId contact, Consent consent, String reason);

    /** Stops writing to a contact at once; audited. */
    void suppress(Actor actor, ContactId contact, String reason);

    /** Deletes a contact; its suppression and the sends' hashes stay, so that it is never written to by mistake. */
    void delete(Actor actor, ContactId contact);
}
