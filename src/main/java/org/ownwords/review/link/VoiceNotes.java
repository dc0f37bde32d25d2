package org.ownwords.review.link;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Installation;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.review.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Voice notes for those who may hear them: what was said for the safeguarding lead alone, to leads; the rest to workers and leads
 * of the organisation who did not write the words, for a voice tells whose it is.
 */
@Component
public class VoiceNotes {

    private final NoteStore store;
    private final NoteFiles files;
    private final ReviewKeys keys;
    private final InvitationStore invitations;
    private final InvitationRules rules;
    private final Reviews reviews;
    private final Variants variants;
    private final Audit audit;

    public VoiceNotes(
            JdbcClient jdbc,
            Audit audit,
            Accounts accounts,
            Reviews reviews,
            Variants variants,
            Installation installation) {
        this.store = new NoteStore(jdbc);
        this.files = new NoteFiles(installation);
        this.keys = new ReviewKeys(installation, new GuestStore(jdbc));
        this.invitations = new InvitationStore(jdbc);
        this.rules = new InvitationRules(accounts);
        this.reviews = reviews;
        this.variants = variants;
        this.audit = audit;
    }

    /** The notes of an invitation that the person may hear, oldest first. */
    public List<VoiceNote> of(Actor actor, InvitationId id) {
        return store.of(actor.organisation(), id).stream()
                .filter(note -> mayHear(actor, note))
                .toList();
    }

    /** A note that the person may hear. */
    public Optional<VoiceNote> find(Actor actor, long id) {
        return store.find(actor.organisation(), id).filter(note -> mayHear(actor, note));
    }

    /** Its sound. That somebody heard a note for the lead alone is not audited: administrators read the audit. */
    public byte[] sound(Actor actor, VoiceNote note) {
        if (!mayHear(actor, note)) {
            throw InvitationRules.problem("note", "This is not for you to hear.", "Ask your safeguarding lead.");
        }
        if (!note.forLead()) {
            audit.record(
                    actor, "review.hear-note", "invitation/" + note.invitation().value(), "");
        }
        return keys.of(note.organisation()).open(note.owner(), files.read(note.owner()));
    }

    private boolean mayHear(Actor actor, VoiceNote note) {
        if (!note.organisation().equals(actor.organisation())) {
            return false;
        }
        if (note.forLead()) {
            return rules.isLead(actor);
        }
        return invitations
                .find(actor.organisation(), note.invitation())
                .filter(invitation -> !wrote(actor, invitation))
                .isPresent();
    }

    private boolean wrote(Actor actor, Invitation invitation) {
        return variants.history(invitation.variant()).stream()
                .filter(revision -> revision.author().equals(actor.person()))
                .anyMatch(revision -> invitation.part().sections().stream()
                        .flatMap(kind -> revision.content().section(kind).stream())
                        .map(section -> (SectionRef) SectionDigests.ref(invitation.variant(), section))
                        .anyMatch(ref -> reviews.wrote(actor.person(), ref)));
    }
}
