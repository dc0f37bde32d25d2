package org.ownwords.desk.session;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Say;
import org.ownwords.desk.Typed;
import org.ownwords.message.Revision;
import org.ownwords.message.Variants;
import org.ownwords.review.link.PaymentKind;
import org.ownwords.review.session.Retention;
import org.ownwords.review.session.Session;
import org.ownwords.review.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one session before its page. */
@Component
class SessionView {

    private static final List<Choice> KINDS = Stream.of(PaymentKind.values())
            .map(kind -> new Choice(kind.name(), kind.label()))
            .toList();

    private final SessionRows rows;
    private final Sessions sessions;
    private final Variants variants;
    private final Retention retention;
    private final Say say = new Say();

    SessionView(SessionRows rows, Sessions sessions, Variants variants, Retention retention) {
        this.rows = rows;
        this.sessions = sessions;
        this.variants = variants;
        this.retention = retention;
    }

    void mustBeThere(SignedIn me, long id) {
        rows.require(me, id);
    }

    void show(SignedIn me, long id, Typed typed, List<Problem> problems, Model model) {
        SessionRow row = rows.require(me, id);
        Session session = row.session();
        model.addAttribute("row", row);
        model.addAttribute("session", session);
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("mayWrite", OneSession.mayWrite(me));
        model.addAttribute("kinds", KINDS);
        model.addAttribute(
                "notesUntil", retention.of(me.person().organisation()).notesUntil(session.heldOn()));
        model.addAttribute(
                "people",
                session.people().stream()
                        .map(person -> new Choice(
                                String.valueOf(person.number()),
                                person.label() + ", " + person.role().label().toLowerCase(java.util.Locale.ROOT)))
                        .toList());
        model.addAttribute("suggestions", sessions.suggestions(session));
        model.addAttribute(
                "linkable",
                sessions.linkable(session).stream().map(this::choice).toList());
        model.addAttribute(
                "linked",
                session.revisions().stream()
                        .flatMap(revision -> variants.revision(revision).stream())
                        .map(this::choice)
                        .toList());
    }

    private Choice choice(Revision revision) {
        SessionRow.Text text = rows.text(revision.content().id());
        return new Choice(
                String.valueOf(revision.id().value()),
                text.title() + ", " + text.language() + ", revision " + revision.number() + ", saved "
                        + say.day(revision.savedAt()));
    }
}
