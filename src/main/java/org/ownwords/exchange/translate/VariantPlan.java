package org.ownwords.exchange.translate;

import java.util.List;
import java.util.Optional;
import org.ownwords.message.Revision;
import org.ownwords.message.VariantContent;

/**
 * What a file would make of one variant.
 *
 * @param current its newest revision, empty where it would be the first
 * @param proposed what would be saved
 * @param changes those that would be made
 * @param comments of the translator, which become doubts for reviewers
 * @param warnings about the whole of it, such as a claim that it would lack
 */
public record VariantPlan(
        Optional<Revision> current,
        VariantContent proposed,
        List<UnitChange> changes,
        List<String> comments,
        List<String> warnings) {

    /** Whether anything would be saved. */
    public boolean saves() {
        return current.isEmpty() || !current.get().content().equals(proposed);
    }
}
