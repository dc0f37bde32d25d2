package org.ownwords.review;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;

/** Applies proportion to what the database holds about words. */
final class ProgressFinder {

    private final ReviewStore store;
    private final Variants variants;
    private final Catalogues catalogues;
    private final ApprovedElsewhere elsewhere;

    ProgressFinder(ReviewStore store, Variants variants, Catalogues catalogues) {
        this.store = store;
        this.variants = variants;
        this.catalogues = catalogues;
        this.elsewhere = new ApprovedElsewhere(variants);
    }

    Progress of(SectionRef section) {
        return Objects.requireNonNull(of(List.of(section)).get(section));
    }

    Map<SectionRef, Progress> of(Collection<SectionRef> sections) {
        return of(holding(sections));
    }

    /** The newest revision that holds each of these words, where one does. */
    Map<SectionRef, Optional<Revision>> holding(Collection<SectionRef> sections) {
        Map<SectionRef, Revision> found = variants.holding(sections);
        Map<SectionRef, Optional<Revision>> holding = new LinkedHashMap<>();
        sections.forEach(section -> holding.put(section, Optional.ofNullable(found.get(section))));
        return holding;
    }

    Map<SectionRef, Progress> of(Map<SectionRef, Optional<Revision>> holding) {
        return of(holding, catalogues.current());
    }

    /** For words whose newest holding revisions are known already. */
    Map<SectionRef, Progress> of(Map<SectionRef, Optional<Revision>> holding, Catalogue catalogue) {
        Map<SectionDigest, Found> found =
                store.find(holding.keySet().stream().map(SectionRef::digest).toList());
        Map<VariantId, String> onlyReviewer = store.onlyReviewer();
        Map<MessageId, ReviewDepth> depths = depths(catalogue);
        Map<SectionRef, Progress> progress = new LinkedHashMap<>();
        holding.forEach((section, revision) -> {
            Optional<String> why = Optional.ofNullable(onlyReviewer.get(section.variant()));
            Proportion needed = revision.flatMap(r -> r.content()
                            .section(section.section())
                            .map(words -> Proportion.of(
                                    section.section(),
                                    words.claims(),
                                    depths.getOrDefault(section.variant().message(), ReviewDepth.SENSITIVE),
                                    why,
                                    elsewhere.holds(section, r))))
                    .orElse(Proportion.MOST);
            progress.put(
                    section, found.getOrDefault(section.digest(), Found.NOTHING).progress(needed, why));
        });
        return progress;
    }

    /** What the catalogue asks for each message; of one that it does not know, all. */
    static Map<MessageId, ReviewDepth> depths(Catalogue catalogue) {
        return catalogue.messages().stream().collect(toMap(MessageDefinition::id, MessageDefinition::review));
    }
}
