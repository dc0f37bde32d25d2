package org.ownwords.review.link;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.review.Guest;
import org.ownwords.review.Reviews;
import org.ownwords.review.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the holder of a link may do, and nothing else: read one part of one variant, answer, send. Opening writes nothing; only
 * sending uses a link up. Saving the same again changes nothing.
 */
@Component
public class LinkReviews {

    /** The largest voice note, in bytes: some minutes as telephones record them. */
    public static final int LARGEST_NOTE = 6 << 20;

    /** The most voice notes of one link, those for the lead apart. */
    public static final int MOST_NOTES = 5;

    private final InvitationStore invitations;
    private final AnswerStore answers;
    private final GuestStore guests;
    private final NoteStore notes;
    private final NoteFiles files;
    private final ReviewKeys keys;
    private final Receiving receiving;
    private final Reviews reviews;
    private final Subjects subjects;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    public LinkReviews(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            Reviews reviews,
            Subjects subjects,
            Installation installation,
            Clock clock) {
        this.invitations = new InvitationStore(jdbc);
        this.answers = new AnswerStore(jdbc);
        this.guests = new GuestStore(jdbc);
        this.notes = new NoteStore(jdbc);
        this.files = new NoteFiles(installation);
        this.keys = new ReviewKeys(installation, guests);
        this.receiving = new Receiving(reviews);
        this.reviews = reviews;
        this.subjects = subjects;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The invitation of a token, however it stands; empty for a token that never was or was replaced. */
    public Optional<Invitation> find(String token) {
        return invitations.byToken(Tokens.digest(token));
    }

    /** How an invitation stands now. */
    public Invitation.State state(Invitation invitation) {
        return invitation.state(clock.instant());
    }

    /** The words that it asks about as they are now; empty where they are gone. */
    public Optional<Subject> subject(Invitation invitation) {
        return subjects.of(invitation.variant(), invitation.part());
    }

    /** What was answered so far about these words. Answers about other words are not about these. */
    public Answers answers(Invitation invitation, Subject subject) {
        Map<String, String> kept = answers.of(invitation.organisation(), invitation.id());
        boolean same = subject.key().equals(kept.get(Answers.SHOWN));
        return new Answers(same ? Map.copyOf(kept) : Map.of());
    }

    /** Whether answers were kept about words that were changed since. */
    public boolean changed(Invitation invitation, Subject subject) {
        String shown = answers.of(invitation.organisation(), invitation.id()).get(Answers.SHOWN);
        return shown != null && !shown.equals(subject.key());
    }

    /**
     * Keeps answers about the words that were shown.
     *
     * @param shown the key of the words that the page showed
     * @return false, and nothing kept, where those are no longer the words or the link no longer opens
     */
    public boolean save(Invitation invitation, String shown, Map<String, String> fields) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            invitations.lock(invitation.organisation(), invitation.id());
            Optional<Subject> subject = subject(invitation);
            if (!isOpen(invitation) || subject.isEmpty() || !subject.get().key().equals(shown)) {
                return false;
            }
            if (changed(invitation, subject.get())) {
                answers.clear(invitation.organisation(), invitation.id());
            }
            Map<String, String> kept = new HashMap<>(fields);
            kept.put(Answers.SHOWN, shown);
            answers.put(invitation.organisation(), invitation.id(), kept, clock.instant());
            invitations.begin(invitation.organisation(), invitation.id(), clock.instant());
            return true;
        }));
    }

    /** Tells the safeguarding lead alone, at once, whether or not the answers are ever sent. */
    public void tell(Invitation invitation, boolean pressed, boolean mayKnowSomebody) {
        reviews.tell(guest(invitation, false), pressed, mayKnowSomebody);
    }

    /** How many voice notes those who work on the words can hear; what the lead alone hears is not counted for anybody. */
    public int notes(Invitation invitation) {
        return (int) of(invitation).stream().filter(note -> !note.forLead()).count();
    }

    /**
     * Keeps a voice note, sealed.
     *
     * @param forLead whether the safeguarding lead alone may hear it
     * @throws org.ownwords.base.ProblemException if it is no sound or too large, or there are too many
     */
    public void speak(Invitation invitation, boolean forLead, byte[] sound) {
        if (sound.length > LARGEST_NOTE) {
            throw Receiving.problem("voice", "The recording is larger than 6 MB.", "Record a shorter one.");
        }
        String type = Sounds.contentType(sound)
                .orElseThrow(
                        () -> Receiving.problem("voice", "The file is no sound.", "Choose a recording of your voice."));
        if (of(invitation).stream().filter(note -> note.forLead() == forLead).count() >= MOST_NOTES) {
            throw Receiving.problem("voice", "There are five recordings already.", "Send the answers as they are.");
        }
        UUID owner = UUID.randomUUID();
        // The file first: a row must never name a file that is not there.
        files.keep(owner, keys.of(invitation.organisation()).seal(owner, sound));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        notes.add(
                new VoiceNote(0, invitation.organisation(), invitation.id(), owner, forLead, type, sound.length, now));
    }

    /**
     * Sends the answers: records the verdict and uses the link up.
     *
     * @param shown the key of the words that the page showed
     * @return false, and nothing recorded, where those are no longer the words or the link no longer opens
     * @throws org.ownwords.base.ProblemException naming the field of what is missing
     */
    public boolean send(Invitation invitation, String shown) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            invitations.lock(invitation.organisation(), invitation.id());
            Subject subject = subject(invitation).orElse(null);
            if (!isOpen(invitation)
                    || subject == null
                    || !subject.key().equals(shown)
                    || changed(invitation, subject)) {
                return false;
            }
            Answers given = answers(invitation, subject);
            Receiving.complete(subject, given, notes(invitation) > 0);
            if (!invitations.use(invitation.organisation(), invitation.id(), clock.instant())) {
                return false;
            }
            receiving.receive(guest(invitation, given.ticked(Answers.ASSISTED)), subject, given);
            answers.clear(invitation.organisation(), invitation.id());
            audit.record(
                    new Actor(invitation.organisation(), invitation.invitedBy()),
                    "review.link-answered",
                    "invitation/" + invitation.id().value(),
                    "the guest answered " + invitation.variant() + " " + subject.key());
            return true;
        }));
    }

    /** As the database says now, not as the page began. */
    private boolean isOpen(Invitation invitation) {
        return invitations
                .find(invitation.organisation(), invitation.id())
                .filter(now -> now.state(clock.instant()) == Invitation.State.OPEN)
                .isPresent();
    }

    private List<VoiceNote> of(Invitation invitation) {
        return notes.of(invitation.organisation(), invitation.id());
    }

    private Guest guest(Invitation invitation, boolean assisted) {
        Optional<PersonId> account =
                guests.find(invitation.organisation(), invitation.guest()).flatMap(GuestStore.Row::account);
        return Receiving.guest(invitation, account, Way.LINK, assisted);
    }
}
