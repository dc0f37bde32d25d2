package org.ownwords.delivery.dispatch;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.delivery.SendState;
import org.springframework.stereotype.Component;

/** What networks tell afterwards; in any order, as often as they like. */
@Component
public final class Receipts {

    private final DispatchParts parts;

    Receipts(DispatchParts parts) {
        this.parts = parts;
    }

    /**
     * Takes receipts.
     *
     * @param delivered by our reference, whether it was delivered or finally failed; references that are not ours are ignored
     */
    public void received(Map<UUID, Boolean> delivered) {
        parts.ledger()
                .apply(parts.sends().byReferenceAcrossOrganisations(delivered.keySet()).stream()
                        .flatMap(
                                send -> Optional.ofNullable(delivered.get(send.reference()))
                                        .map(arrived -> change(send, arrived))
                                        .stream())
                        .toList());
    }

    private static Change change(Send send, boolean arrived) {
        return arrived
                ? Change.to(send, SendState.DELIVERED)
                : Change.because(send, SendState.FAILED, "The network could not deliver it.");
    }
}
