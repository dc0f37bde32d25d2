package org.ownwords.desk.review;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.message.VariantId;

/** Which variants have one possible reviewer, for the label beside them wherever they appear; asked of the database once a page, if at all. */
public final class OneReviewer {

    private final Supplier<Map<VariantId, String>> all;
    private @Nullable Map<VariantId, String> known;

    OneReviewer(Supplier<Map<VariantId, String>> all) {
        this.all = all;
    }

    /** Why no second reviewer can be found; empty where the variant is not labelled. Templates ask by the words of message and tag. */
    public String why(Object message, Object tag) {
        if (known == null) {
            known = all.get();
        }
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().message().value().equals(message.toString())
                        && entry.getKey().tag().value().equals(tag.toString()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
