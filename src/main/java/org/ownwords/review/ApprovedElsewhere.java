package org.ownwords.review;

import java.util.List;
import java.util.Optional;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;

/**
 * Whether another area approved exactly these words, as the import of its pack recorded. Whoever saves them changed has voided it,
 * also where the record itself was carried along: it counts for the words with which it came and no others.
 */
final class ApprovedElsewhere {

    /** The field of the front matter that an import alone writes. */
    private static final String FIELD = "approved-elsewhere";

    private final Variants variants;

    ApprovedElsewhere(Variants variants) {
        this.variants = variants;
    }

    /**
     * @param revision the newest that holds the words
     */
    boolean holds(SectionRef section, Revision revision) {
        return said(revision)
                .flatMap(record -> first(variants.history(section.variant()), record))
                .flatMap(imported -> imported.content().section(section.section()))
                .filter(words -> isOf(section, words))
                .isPresent();
    }

    private static Optional<String> said(Revision revision) {
        return Optional.ofNullable(revision.content().frontMatter().get(FIELD))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(record -> !record.isBlank());
    }

    /** The revision with which that record came: the oldest that carries it; the history is newest first. */
    private static Optional<Revision> first(List<Revision> history, String record) {
        return history.stream()
                .filter(revision -> said(revision).filter(record::equals).isPresent())
                .reduce((newer, older) -> older);
    }

    private static boolean isOf(SectionRef section, Section words) {
        return SectionDigests.of(section.variant(), words).equals(section.digest());
    }
}
