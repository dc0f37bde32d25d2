package org.ownwords.exchange;

import java.util.Set;
import org.ownwords.message.VariantId;

/**
 * What somebody decided about a pack. New texts are always taken as drafts.
 *
 * @param everyChange whether every text that differs from the one here becomes its newest draft revision
 * @param changes the texts for which that holds where it does not hold for all
 * @param replaceContacts whether numbers and addresses in texts give way to placeholders; else such texts are refused
 */
public record PackChoices(boolean everyChange, Set<VariantId> changes, boolean replaceContacts) {

    /** Nothing that stands here is touched. */
    public static final PackChoices CAREFUL = new PackChoices(false, Set.of(), false);

    /** Every text that differs becomes a draft revision. */
    public static final PackChoices EVERYTHING = new PackChoices(true, Set.of(), false);

    boolean takes(VariantId text) {
        return everyChange || changes.contains(text);
    }
}
