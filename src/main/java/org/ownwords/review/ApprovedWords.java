package org.ownwords.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.base.Installation;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageId;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;

/** Which of all words that people judged are approved; in the demo its examples too. */
final class ApprovedWords {

    private final ReviewStore store;
    private final ProgressFinder finder;
    private final Catalogues catalogues;
    private final Installation installation;

    ApprovedWords(ReviewStore store, ProgressFinder finder, Catalogues catalogues, Installation installation) {
        this.store = store;
        this.finder = finder;
        this.catalogues = catalogues;
        this.installation = installation;
    }

    /** Words are read only where less review than usual is enough, if another area approved them. */
    Set<SectionRef> all() {
        Map<MessageId, ReviewDepth> depths = ProgressFinder.depths(catalogues.current());
        Map<VariantId, String> onlyReviewer = store.onlyReviewer();
        Map<SectionDigest, Found> found = store.findAll();
        Set<SectionRef> approved = new LinkedHashSet<>();
        List<SectionRef> open = new ArrayList<>();
        for (Signed signed : store.signed()) {
            SectionRef section = signed.section();
            Optional<String> why = Optional.ofNullable(onlyReviewer.get(section.variant()));
            Found all = found.getOrDefault(section.digest(), Found.NOTHING);
            ReviewDepth depth = depths.getOrDefault(section.variant().message(), ReviewDepth.SENSITIVE);
            if (stands(all.progress(needed(signed, depth, why, false), why))) {
                approved.add(section);
            } else if (stands(all.progress(needed(signed, depth, why, true), why))) {
                open.add(section);
            }
        }
        approved.addAll(of(open).keySet());
        if (installation.demo()) {
            approved.addAll(of(store.examples()).keySet());
        }
        return approved;
    }

    private static Proportion needed(Signed signed, ReviewDepth depth, Optional<String> why, boolean elsewhere) {
        return Proportion.of(signed.section().section(), signed.claims(), depth, why, elsewhere);
    }

    /** Those whose newest sign-off serves until that day at most, with how far their review has come. */
    Map<SectionRef, Progress> until(LocalDate day) {
        Map<SectionRef, Progress> approved = of(store.signedUntil(day));
        approved.values()
                .removeIf(progress ->
                        progress.reviewBy().filter(by -> !by.isAfter(day)).isEmpty());
        return approved;
    }

    private Map<SectionRef, Progress> of(Collection<SectionRef> sections) {
        Map<SectionRef, Progress> approved = new LinkedHashMap<>();
        finder.of(sections).forEach((section, progress) -> {
            if (stands(progress)) {
                approved.put(section, progress);
            }
        });
        return approved;
    }

    private boolean stands(Progress progress) {
        boolean example = installation.demo()
                && progress.example()
                && progress.withdrawn().isEmpty();
        return progress.approved() || example;
    }
}
