package org.ownwords.review.link;

import java.util.Optional;
import org.ownwords.message.Catalogues;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Part;
import org.springframework.stereotype.Component;

/** What there is to judge in the newest words of a variant. */
@Component
public class Subjects {

    private final Variants variants;
    private final Catalogues catalogues;

    public Subjects(Variants variants, Catalogues catalogues) {
        this.variants = variants;
        this.catalogues = catalogues;
    }

    /** The part of a variant as it is now; empty where the variant has nothing of it. */
    public Optional<Subject> of(VariantId variant, Part part) {
        return variants.latest(variant).flatMap(revision -> Subject.of(revision, part, catalogues.current()));
    }
}
