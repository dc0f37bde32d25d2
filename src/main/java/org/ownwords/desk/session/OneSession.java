package org.ownwords.desk.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.Submission;
import org.ownwords.desk.Typed;
import org.ownwords.message.RevisionId;
import org.ownwords.review.link.PaymentKind;
import org.ownwords.review.session.SessionId;
import org.ownwords.review.session.SessionRecords;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One session: what was said and changed, who was given what, what was proposed, and the revisions that came of it. */
@Controller
@RequestMapping("/sessions/{id}")
class OneSession {

    private final SessionView view;
    private final SessionRecords records;

    OneSession(SessionView view, SessionRecords records) {
        this.view = view;
        this.records = records;
    }

    @GetMapping
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        view.show(me, id, new Typed("session", new LinkedMultiValueMap<>()), List.of(), model);
        return "desk/session/one";
    }

    @PostMapping("/outcome")
    String write(Submission form, @PathVariable long id) {
        return act(form, id, "The record was saved; the one before it is kept.", "", typed -> {
            long seen = SessionForm.number(typed.text("seen")).orElse(0L);
            records.write(form.actor(), new SessionId(id), seen, SessionForm.outcome(typed));
        });
    }

    @PostMapping("/given")
    String give(Submission form, @PathVariable long id) {
        return act(form, id, "Recorded what they were given.", "#people", typed -> {
            PaymentKind kind = typed.choice("kind", PaymentKind.class, "Choose what was given.");
            Optional<Long> pence = typed.pence("amount");
            typed.done();
            Set<Integer> numbers = new LinkedHashSet<>();
            typed.all("number").forEach(number -> SessionForm.number(number).ifPresent(n -> numbers.add(n.intValue())));
            records.give(form.actor(), new SessionId(id), numbers, kind, pence);
        });
    }

    @PostMapping("/note")
    String note(Submission form, @PathVariable long id) {
        return act(form, id, "The note was kept.", "#people", typed -> {
            int who = SessionForm.number(typed.text("who")).orElse(0L).intValue();
            records.note(form.actor(), new SessionId(id), who, typed.text("note"));
        });
    }

    @PostMapping("/forget")
    String forget(Submission form, @PathVariable long id) {
        return act(
                form,
                id,
                "Every note about people was deleted.",
                "#people",
                typed -> records.forget(form.actor(), new SessionId(id)));
    }

    @PostMapping("/link")
    String link(Submission form, @PathVariable long id) {
        return act(form, id, "The revision is linked to this session.", "#revisions", typed -> {
            long revision = SessionForm.number(typed.text("revision")).orElse(0L);
            records.link(form.actor(), new SessionId(id), new RevisionId(revision));
        });
    }

    @PostMapping("/suggestions")
    String suggest(Submission form, @PathVariable long id) {
        return act(
                form,
                id,
                "The suggestion was kept.",
                "#suggestions",
                typed -> records.suggest(form.actor(), new SessionId(id), typed.text("suggestion")));
    }

    @PostMapping("/suggestions/{suggestionId}")
    String decide(Submission form, @PathVariable long id, @PathVariable long suggestionId) {
        form.model().addAttribute("deciding", suggestionId);
        return act(form, id, "The suggestion was decided.", "#suggestions", typed -> {
            String kept = typed.text("kept");
            if (!kept.equals("yes") && !kept.equals("no")) {
                typed.problem("kept", "Nothing was chosen.", "Say whether it is taken up.");
                typed.done();
            }
            records.decide(form.actor(), new SessionId(id), suggestionId, kept.equals("yes"), typed.text("reason"));
        });
    }

    static boolean mayWrite(SignedIn me) {
        return me.person().is(Role.OUTREACH_WORKER) || me.person().is(Role.SAFEGUARDING_LEAD);
    }

    private String act(Submission form, long id, String done, String place, Consumer<Typed> act) {
        view.mustBeThere(form.me(), id);
        Typed typed = form.typed("session");
        return form.answer(() -> act.accept(typed), done, "/sessions/" + id + place, problems -> {
            view.show(form.me(), id, typed, problems, form.model());
            return "desk/session/one";
        });
    }
}
