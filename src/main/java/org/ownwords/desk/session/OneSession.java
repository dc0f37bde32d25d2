package org.ownwords.desk.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.message.RevisionId;
import org.ownwords.review.link.PaymentKind;
import org.ownwords.review.session.SessionId;
import org.ownwords.review.session.SessionRecords;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    String write(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        return act(me, id, fields, "The record was saved; the one before it is kept.", "", model, next, typed -> {
            long seen = SessionForm.number(typed.text("seen")).orElse(0L);
            records.write(me.actor(), new SessionId(id), seen, SessionForm.outcome(typed));
        });
    }

    @PostMapping("/given")
    String give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        return act(me, id, fields, "Recorded what they were given.", "#people", model, next, typed -> {
            PaymentKind kind = typed.choice("kind", PaymentKind.class, "Choose what was given.");
            Optional<Long> pence = typed.pence("amount");
            typed.done();
            Set<Integer> numbers = new LinkedHashSet<>();
            typed.all("number").forEach(number -> SessionForm.number(number).ifPresent(n -> numbers.add(n.intValue())));
            records.give(me.actor(), new SessionId(id), numbers, kind, pence);
        });
    }

    @PostMapping("/note")
    String note(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        return act(me, id, fields, "The note was kept.", "#people", model, next, typed -> {
            int who = SessionForm.number(typed.text("who")).orElse(0L).intValue();
            records.note(me.actor(), new SessionId(id), who, typed.text("note"));
        });
    }

    @PostMapping("/forget")
    String forget(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        return act(
                me,
                id,
                fields,
                "Every note about people was deleted.",
                "#people",
                model,
                next,
                typed -> records.forget(me.actor(), new SessionId(id)));
    }

    @PostMapping("/link")
    String link(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        return act(me, id, fields, "The revision is linked to this session.", "#revisions", model, next, typed -> {
            long revision = SessionForm.number(typed.text("revision")).orElse(0L);
            records.link(me.actor(), new SessionId(id), new RevisionId(revision));
        });
    }

    @PostMapping("/suggestions")
    String suggest(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        return act(
                me,
                id,
                fields,
                "The suggestion was kept.",
                "#suggestions",
                model,
                next,
                typed -> records.suggest(me.actor(), new SessionId(id), typed.text("suggestion")));
    }

    @PostMapping("/suggestions/{suggestionId}")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable long suggestionId,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("deciding", suggestionId);
        return act(me, id, fields, "The suggestion was decided.", "#suggestions", model, next, typed -> {
            String kept = typed.text("kept");
            if (!kept.equals("yes") && !kept.equals("no")) {
                typed.problem("kept", "Nothing was chosen.", "Say whether it is taken up.");
                typed.done();
            }
            records.decide(me.actor(), new SessionId(id), suggestionId, kept.equals("yes"), typed.text("reason"));
        });
    }

    static boolean mayWrite(SignedIn me) {
        return me.person().is(Role.OUTREACH_WORKER) || me.person().is(Role.SAFEGUARDING_LEAD);
    }

    private String act(
            SignedIn me,
            long id,
            MultiValueMap<String, String> fields,
            String done,
            String place,
            Model model,
            RedirectAttributes next,
            Consumer<Typed> act) {
        Typed typed = new Typed("session", fields);
        view.mustBeThere(me, id);
        try {
            act.accept(typed);
            next.addFlashAttribute("done", done);
            return "redirect:/sessions/" + id + place;
        } catch (ProblemException refused) {
            view.show(me, id, typed, refused.problems(), model);
            return "desk/session/one";
        }
    }
}
