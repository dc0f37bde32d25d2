package org.ownwords.desk.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.SignOff;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a safeguarding lead alone decides about one section: sign-off, withdrawal, disputes, a language with one reviewer. */
@Controller
@RequestMapping("/review/{message}/{tag}/{section}")
class SignOffPages {

    private final Safeguarding safeguarding;
    private final ReviewView view;
    private final Clock clock;

    SignOffPages(Safeguarding safeguarding, ReviewView view, Clock clock) {
        this.safeguarding = safeguarding;
        this.view = view;
        this.clock = clock;
    }

    @PostMapping("/sign-off")
    String signOff(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("review", fields);
        return act(
                me,
                view.words(message, tag, section),
                typed,
                words -> safeguarding.signOff(me.actor(), words.ref(), signOff(typed)),
                "Signed off. These words may now be used wherever what they claim is true.",
                model,
                next);
    }

    private SignOff signOff(Typed typed) {
        Optional<LocalDate> reviewBy =
                typed.hasDate("reviewBy") ? Optional.of(typed.date("reviewBy", London.today(clock))) : Optional.empty();
        typed.done();
        return new SignOff(
                typed.text("channel").strip(),
                typed.ticked("previewSeen"),
                typed.ticked("notesConsidered"),
                typed.text("reason").strip(),
                reviewBy);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("review", fields);
        return act(
                me,
                view.words(message, tag, section),
                typed,
                words -> safeguarding.withdraw(me.actor(), words.ref(), typed.text("withdrawReason")),
                "Withdrawn. Everything that was released with these words is held.",
                model,
                next);
    }

    @PostMapping("/dispute/{dispute}")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable String section,
            @PathVariable long dispute,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("review", fields);
        boolean upheld = typed.text("upheld").equals("yes");
        return act(
                me,
                view.words(message, tag, section),
                typed,
                words -> {
                    if (!upheld && !typed.text("upheld").equals("no")) {
                        typed.problem("upheld", "Nothing was chosen.", "Say whether the text may be used.");
                        typed.done();
                    }
                    safeguarding.decide(me.actor(), words.ref(), dispute, upheld, typed.text("rulingReason"));
                },
                "The dispute was decided.",
                model,
                next);
    }

    @PostMapping("/only-reviewer")
    String label(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("review", fields);
        Optional<String> reason =
                typed.text("remove").isEmpty() ? Optional.of(typed.text("onlyReason")) : Optional.empty();
        return act(
                me,
                view.words(message, tag, section),
                typed,
                words -> safeguarding.labelOnlyReviewer(me.actor(), words.ref().variant(), reason),
                reason.isPresent() ? "The text is labelled as judged by one reviewer." : "The label was taken away.",
                model,
                next);
    }

    private String act(
            SignedIn me,
            Words words,
            Typed typed,
            Consumer<Words> act,
            String done,
            Model model,
            RedirectAttributes next) {
        try {
            words.same(typed.text("digest"));
            act.accept(words);
            next.addFlashAttribute("done", done);
            return "redirect:" + words.href();
        } catch (ProblemException refused) {
            view.show(me, words, typed, refused.problems(), model);
            return "desk/review/section";
        }
    }
}
