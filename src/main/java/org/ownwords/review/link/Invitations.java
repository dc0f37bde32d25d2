package org.ownwords.review.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.review.Deletion;
import org.ownwords.review.Deletions;
import org.ownwords.review.GuestId;
import org.ownwords.review.Part;
import org.ownwords.review.Readiness;
import org.ownwords.review.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Invitations to review by a private link: one person, one part of one variant. The names of those who are asked are sealed, and
 * known to workers and leads of the organisation that asked. Every act is audited without names.
 */
@Component
public class Invitations {

    private final InvitationStore store;
    private final GuestStore guests;
    private final Deletions deletions;
    private final AnswerStore answers;
    private final NoteStore notes;
    private final NoteFiles files;
    private final ReviewKeys keys;
    private final InvitationRules rules;
    private final Reviews reviews;
    private final Readiness readiness;
    private final Subjects subjects;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    public Invitations(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            Accounts accounts,
            Reviews reviews,
            Readiness readiness,
            Subjects subjects,
            Installation installation,
            Clock clock) {
        this.store = new InvitationStore(jdbc);
        this.guests = new GuestStore(jdbc);
        this.deletions = new Deletions(jdbc);
        this.answers = new AnswerStore(jdbc);
        this.notes = new NoteStore(jdbc);
        this.files = new NoteFiles(installation);
        this.keys = new ReviewKeys(installation, guests);
        this.rules = new InvitationRules(accounts);
        this.reviews = reviews;
        this.readiness = readiness;
        this.subjects = subjects;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The person of that name, added where nobody of the organisation is called so. One name is one person: a second person of
     * the same name needs a word that tells them apart.
     *
     * @param account the account of the same person, where there is one
     */
    public GuestId guest(Actor actor, String name, Optional<PersonId> account) {
        rules.mayInvite(actor);
        String known = rules.name(name);
        rules.account(actor, account);
        return Objects.requireNonNull(transactions.execute(status -> guests(actor.organisation()).stream()
                .filter(guest -> InvitationRules.sameName(guest.name(), known)
                        || (account.isPresent() && guest.account().equals(account)))
                .map(GuestName::id)
                .findFirst()
                .orElseGet(() -> {
                    UUID owner = UUID.randomUUID();
                    String sealed = keys.of(actor.organisation()).sealText(owner, known);
                    return guests.add(actor, owner, sealed, account, clock.instant());
                })));
    }

    /** Everybody who was asked and not forgotten, by name. */
    public List<GuestName> guests(OrganisationId organisation) {
        return guests.all(organisation).stream()
                .filter(row -> !row.sealedName().isEmpty())
                .map(row -> new GuestName(row.id(), open(organisation, row), row.account()))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** The name of somebody who was asked, for workers and leads alone. */
    public String name(OrganisationId organisation, GuestId guest) {
        return guests.find(organisation, guest)
                .filter(row -> !row.sealedName().isEmpty())
                .map(row -> open(organisation, row))
                .orElse("Somebody whose name was deleted");
    }

    /**
     * Invites one person to judge one part of a variant.
     *
     * @param days for how long the link holds: 3, 7, 14 or 28
     * @param independent whether the worker says that the person did not write it and is close to nobody who did
     * @throws org.ownwords.base.ProblemException if the person wrote the words, was asked already or has judged them, or there is
     *     nothing to judge
     */
    public GivenLink invite(Actor actor, GuestId guest, VariantId variant, Part part, int days, boolean independent) {
        rules.mayInvite(actor);
        Duration holds = Duration.ofDays(rules.days(days));
        if (!independent) {
            throw InvitationRules.problem(
                    "independent",
                    "It is not said that this person is independent.",
                    "Ask somebody who did not write it and is close to nobody who did.");
        }
        Subject subject = subjects.of(variant, part)
                .orElseThrow(
                        () -> InvitationRules.problem("part", "The text has nothing of this.", "Choose another part."));
        return Objects.requireNonNull(transactions.execute(status -> {
            guests.lock(actor.organisation(), guest);
            once(actor, guest, variant, part, subject);
            String token = Tokens.fresh();
            Instant now = now();
            InvitationId id = store.add(actor, guest, variant, part, Tokens.digest(token), now, now.plus(holds));
            record(actor, "review.invite", id, variant + " " + part + ", " + days + " days");
            return new GivenLink(id, token);
        }));
    }

    /** Every invitation of the organisation, newest first. */
    public List<Invitation> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** An invitation of the organisation. */
    public Optional<Invitation> find(OrganisationId organisation, InvitationId id) {
        return store.find(organisation, id);
    }

    /** How an invitation stands now. */
    public Invitation.State state(Invitation invitation) {
        return invitation.state(clock.instant());
    }

    /** Takes a link back: it opens nothing from now on, and what was answered and not sent is gone. */
    public void revoke(Actor actor, InvitationId id) {
        rules.mayInvite(actor);
        transactions.executeWithoutResult(status -> {
            require(store.revoke(actor.organisation(), id, clock.instant()));
            answers.clear(actor.organisation(), id);
            record(actor, "review.revoke-link", id, "");
        });
    }

    /** Gives the same link more days from now; what was answered stays. */
    public void extend(Actor actor, InvitationId id, int days) {
        rules.mayInvite(actor);
        Instant until = now().plus(Duration.ofDays(rules.days(days)));
        transactions.executeWithoutResult(status -> {
            require(store.renew(actor.organisation(), id, Optional.empty(), until));
            record(actor, "review.extend-link", id, days + " days");
        });
    }

    /** Makes another link for the same invitation, where the first was lost: the first opens nothing from now on. */
    public GivenLink renew(Actor actor, InvitationId id, int days) {
        rules.mayInvite(actor);
        Instant until = now().plus(Duration.ofDays(rules.days(days)));
        String token = Tokens.fresh();
        transactions.executeWithoutResult(status -> {
            require(store.renew(actor.organisation(), id, Optional.of(Tokens.digest(token)), until));
            record(actor, "review.renew-link", id, days + " days");
        });
        return new GivenLink(id, token);
    }

    /** Deletes a person's name and voice for good and takes back their open links; their verdicts stay, nobody's. */
    public void forget(Actor actor, GuestId guest) {
        rules.mayInvite(actor);
        List<VoiceNote> gone = Objects.requireNonNull(transactions.execute(status -> {
            store.all(actor.organisation()).stream()
                    .filter(invitation -> invitation.guest().equals(guest))
                    .filter(invitation -> store.revoke(actor.organisation(), invitation.id(), clock.instant()))
                    .forEach(invitation -> answers.clear(actor.organisation(), invitation.id()));
            List<VoiceNote> theirs = notes.deleteOf(actor.organisation(), guest);
            int names = guests.forget(actor.organisation(), guest, clock.instant());
            deletions.byHand(
                    actor.organisation(),
                    clock.instant(),
                    Map.of(Deletion.Kind.NAMES, names, Deletion.Kind.VOICES, theirs.size()));
            audit.record(actor, "review.forget-guest", "guest/" + guest.value(), "");
            return theirs;
        }));
        gone.forEach(note -> files.delete(note.owner()));
    }

    private void once(Actor actor, GuestId guest, VariantId variant, Part part, Subject subject) {
        GuestStore.Row row = guests.find(actor.organisation(), guest)
                .orElseThrow(() -> InvitationRules.problem("guest", "Nobody was chosen.", "Choose who is asked."));
        boolean asked = store.all(actor.organisation()).stream()
                .filter(invitation -> invitation.guest().equals(guest) && invitation.part() == part)
                .filter(invitation -> invitation.variant().equals(variant))
                .anyMatch(invitation -> state(invitation) == Invitation.State.OPEN);
        if (asked) {
            throw InvitationRules.problem(
                    "guest",
                    "This person was asked about this already and has not answered.",
                    "Give that link more days, or take it back first.");
        }
        for (Subject.Shown shown : subject.sections()) {
            if (reviews.judgedAt(guest, row.account(), shown.ref())
                    .filter(judged -> !wasRecordedSince(shown.ref(), judged))
                    .isPresent()) {
                throw InvitationRules.problem(
                        "guest", "This person has judged these words already.", "Ask somebody else.");
            }
            row.account().filter(person -> reviews.wrote(person, shown.ref())).ifPresent(author -> {
                throw InvitationRules.problem("guest", "This person wrote these words.", "Ask somebody who did not.");
            });
        }
    }

    /** Whoever judged words may be asked again where a recording of them was added that they could not hear. */
    private boolean wasRecordedSince(SectionRef words, Instant judged) {
        return readiness.unheard(words).stream()
                .anyMatch(recording -> recording.uploadedAt().isAfter(judged));
    }

    private String open(OrganisationId organisation, GuestStore.Row row) {
        return keys.of(organisation).openText(row.owner(), row.sealedName());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void require(boolean done) {
        if (!done) {
            throw InvitationRules.problem(
                    "invitation", "This link was answered or taken back already.", "Invite the person again.");
        }
    }

    private void record(Actor actor, String action, InvitationId id, String detail) {
        audit.record(actor, action, "invitation/" + id.value(), detail);
    }
}
