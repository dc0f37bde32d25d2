package org.ownwords.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.review.link.Answers;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.Invitations;
import org.ownwords.review.link.LinkReviews;
import org.ownwords.review.link.PaperAnswers;
import org.ownwords.review.link.Payments;
import org.ownwords.review.link.Subject;
import org.ownwords.review.link.Subjects;
import org.ownwords.review.link.VoiceNotes;

/** Review by link upon a real database and real files, with the people and texts of {@link ReviewFixture}. */
class LinkFixture extends ReviewFixture {

    final Path folder = folder();
    final Installation installation =
            new Installation(false, URI.create("http://localhost"), folder.resolve("data"), folder.resolve("keys"));
    final Subjects subjects;
    final Invitations invitations;
    final LinkReviews links;
    final PaperAnswers paper;
    final VoiceNotes notes;
    final Payments payments;

    LinkFixture(TestDatabase database) {
        super(database, false);
        jdbc.sql("insert into organisation (id, name, kind, example) values (1, 'Open Door', 'DELIVERING', true)")
                .update();
        for (Actor actor : List.of(author, first, second, third, lead, worker, leadWhoReviews)) {
            jdbc.sql("""
                            insert into person (id, organisation_id, name, sign_in, added_at)
                            values (:id, 1, :name, :name, current_timestamp)""")
                    .param("id", actor.person().value())
                    .param("name", "person" + actor.person().value())
                    .update();
        }
        subjects = new Subjects(variants, catalogues);
        invitations =
                new Invitations(jdbc, transactions, audit, accounts, reviews, readiness, subjects, installation, clock);
        links = new LinkReviews(jdbc, transactions, audit, reviews, subjects, installation, clock);
        paper = new PaperAnswers(jdbc, transactions, audit, accounts, reviews, subjects, clock);
        notes = new VoiceNotes(jdbc, audit, accounts, reviews, variants, installation);
        payments = new Payments(jdbc, transactions, audit, accounts, clock);
    }

    /** An Urdu poster that says that help is free. */
    SectionRef poster() {
        return save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مدد مفت ہے۔\nہمیں فون کریں۔");
    }

    GuestId guest(String name) {
        return invitations.guest(worker, name, Optional.empty());
    }

    GuestId guestWithAccount(String name, PersonId account) {
        return invitations.guest(worker, name, Optional.of(account));
    }

    GivenLink invite(String name) {
        return invitations.invite(worker, guest(name), URDU, Part.POSTER, 14, true);
    }

    Invitation found(GivenLink link) {
        return links.find(link.token()).orElseThrow();
    }

    /** Answers everything rightly with a decision, and does not send. */
    Subject answer(GivenLink link, Decision decision) {
        Invitation invitation = found(link);
        Subject subject = links.subject(invitation).orElseThrow();
        links.save(invitation, subject.key(), right(subject, decision));
        return subject;
    }

    static Map<String, String> right(Subject subject, Decision decision) {
        Map<String, String> fields = new HashMap<>();
        subject.questions()
                .forEach(question -> fields.put(
                        Answers.field(question.claim()), question.right().name()));
        fields.put(Answers.WORDS_READ, "yes");
        fields.put(Answers.DECISION, decision.name());
        return fields;
    }

    boolean answerAndSend(GivenLink link, Decision decision) {
        Subject subject = answer(link, decision);
        return links.send(found(link), subject.key());
    }

    static byte[] sound(String words) {
        return ("OggS " + words).getBytes(StandardCharsets.UTF_8);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("ownwords-links-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
