package org.ownwords.desk.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Revision;
import org.ownwords.message.RevisionId;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.stereotype.Component;

/** What a form says, beside the revision that it began from and the English as it stands now. */
@Component
class Writing {

    private final Library library;
    private final Variants variants;

    Writing(Library library, Variants variants) {
        this.library = library;
        this.variants = variants;
    }

    /** The newest revision as a form; in a new language, an empty one with the claims of the English in their places. */
    EditForm begin(VariantId id) {
        return variants.latest(id).map(EditForm::of).orElseGet(() -> EditForm.from(library.english(id.message())));
    }

    /**
     * What the form says.
     *
     * @throws ProblemException for an unknown origin or claim
     */
    VariantContent content(VariantId id, EditForm form, Optional<Revision> started) {
        return form.content(id, started, source(id), library.catalogue());
    }

    /** The revision that the form began from, empty for a new variant. */
    Optional<Revision> started(VariantId id, EditForm form) {
        if (!form.basis().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return variants.revision(new RevisionId(Long.parseLong(form.basis())))
                .filter(revision -> revision.content().id().equals(id));
    }

    /** What somebody saved since the form was begun, empty where nobody did. */
    Optional<Revision> meanwhile(VariantId id, EditForm form) {
        return variants.latest(id)
                .filter(newest -> !String.valueOf(newest.id().value()).equals(form.basis()));
    }

    /** Whether the English was changed since the text was made from it. */
    boolean stale(VariantId id, EditForm form) {
        return started(id, form)
                .flatMap(revision -> revision.content().source())
                .filter(source -> !source(id).orElse("").startsWith(source))
                .isPresent();
    }

    /** From a revision's words to those of the form, by section; empty while the form cannot be read. */
    Map<String, List<WordDiff.Piece>> differences(VariantId id, EditForm form, Revision from) {
        try {
            return Change.between(from.content(), content(id, form, Optional.of(from)));
        } catch (ProblemException e) {
            return Map.of();
        }
    }

    /** The English as it stands now, named as the source by its digest. */
    private Optional<String> source(VariantId id) {
        if (id.tag().equals(Library.ENGLISH)) {
            return Optional.empty();
        }
        return library.english(id.message())
                .flatMap(english -> english.content()
                        .section(SectionKind.LONG)
                        .or(() -> english.content().sections().stream().findFirst())
                        .map(section -> Library.ENGLISH + "@"
                                + SectionDigests.of(english.content().id(), section)
                                        .hex()));
    }
}
