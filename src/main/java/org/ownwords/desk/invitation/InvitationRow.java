package org.ownwords.desk.invitation;

import java.util.Optional;
import org.ownwords.language.Language;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.Payment;

/**
 * An invitation as workers see it: whom it is for and how it stands, never what was answered.
 *
 * @param title of the message
 * @param soon whether the link ends within two days
 */
public record InvitationRow(
        Invitation invitation,
        Invitation.State state,
        String name,
        String title,
        Language language,
        boolean soon,
        String invitedBy,
        Optional<Payment> payment) {}
