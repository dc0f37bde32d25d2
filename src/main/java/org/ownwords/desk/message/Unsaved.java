package org.ownwords.desk.message;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.message.KeptWriting;
import org.ownwords.message.KeptWritings;
import org.ownwords.message.VariantId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Forms that were not saved yet, kept for the person who writes. */
@Component
class Unsaved {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeptWritings writings;

    Unsaved(KeptWritings writings) {
        this.writings = writings;
    }

    /** A form and when it was kept. */
    public record Kept(EditForm form, Instant at) {}

    /** What this person wrote and did not save; none where another version of the program wrote it down otherwise. */
    Optional<Kept> find(SignedIn me, VariantId id) {
        return writings.find(me.person().id(), id).flatMap(Unsaved::read);
    }

    /**
     * Keeps a form.
     *
     * @return when
     * @throws org.ownwords.base.ProblemException if it is too long to be kept
     */
    Instant keep(SignedIn me, VariantId id, EditForm form) {
        return writings.keep(me.person().id(), id, JSON.writeValueAsString(form))
                .keptAt();
    }

    void discard(SignedIn me, VariantId id) {
        writings.discard(me.person().id(), id);
    }

    private static Optional<Kept> read(KeptWriting kept) {
        try {
            return Optional.of(new Kept(JSON.readValue(kept.form(), EditForm.class), kept.keptAt()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
