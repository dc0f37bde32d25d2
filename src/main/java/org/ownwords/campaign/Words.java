package org.ownwords.campaign;

import org.ownwords.language.LanguageTag;
import org.ownwords.message.RevisionId;
import org.ownwords.message.SectionRef;

/** The exact words that serve a cell: the section by its digest, and the revision that holds it. */
public record Words(SectionRef section, RevisionId revision) {

    /** The language of the words. */
    public LanguageTag tag() {
        return section.variant().tag();
    }
}
