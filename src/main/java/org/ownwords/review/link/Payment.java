package org.ownwords.review.link;

import java.time.LocalDate;
import org.ownwords.account.PersonId;

/**
 * What was given for one review.
 *
 * @param pence the amount; 0 where none belongs to the kind
 */
public record Payment(InvitationId invitation, PaymentKind kind, long pence, LocalDate paidOn, PersonId recordedBy) {}
