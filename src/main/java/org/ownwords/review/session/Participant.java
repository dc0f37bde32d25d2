package org.ownwords.review.session;

import java.util.Optional;
import org.ownwords.review.link.PaymentKind;

/**
 * Somebody who took part, known by a number within the one session and by nothing else.
 *
 * @param number from 1
 * @param given what they were given, empty until it is recorded
 * @param pence the amount; empty where it is not known or none belongs to what was given
 * @param note what the organisation needs to remember of them; deletable, and deleted by time
 */
public record Participant(
        int number, ParticipantRole role, Optional<PaymentKind> given, Optional<Long> pence, String note) {

    /** What pages call them: {@code Participant 3}. */
    public String label() {
        return "Participant " + number;
    }

    /** Whether they were given money or its worth. */
    public boolean paid() {
        return given.filter(PaymentKind::isMoney).isPresent();
    }
}
