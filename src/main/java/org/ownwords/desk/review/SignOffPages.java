package org.ownwords.desk.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.ownwords.base.London;
import org.ownwords.desk.Submission;
import org.ownwords.desk.Typed;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.SignOff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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

    @ModelAttribute
    Words words(@PathVariable String message, @PathVariable String tag, @PathVariable String section) {
        return view.words(message, tag, section);
    }

    @PostMapping("/sign-off")
    String signOff(Submission form, @ModelAttribute Words words) {
        return act(
                form,
                words,
                typed -> safeguarding.signOff(form.actor(), words.ref(), signOff(typed)),
                "Signed off. These words may now be used wherever what they claim is true.");
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
    String withdraw(Submission form, @ModelAttribute Words words) {
        return act(
                form,
                words,
                typed -> safeguarding.withdraw(form.actor(), words.ref(), typed.text("withdrawReason")),
                "Withdrawn. Everything that was released with these words is held.");
    }

    @PostMapping("/dispute/{dispute}")
    String decide(Submission form, @ModelAttribute Words words, @PathVariable long dispute) {
        return act(
                form,
                words,
                typed -> {
                    boolean upheld = typed.text("upheld").equals("yes");
                    if (!upheld && !typed.text("upheld").equals("no")) {
                        typed.problem("upheld", "Nothing was chosen.", "Say whether the text may be used.");
                        typed.done();
                    }
                    safeguarding.decide(form.actor(), words.ref(), dispute, upheld, typed.text("rulingReason"));
                },
                "The dispute was decided.");
    }

    @PostMapping("/only-reviewer")
    String label(Submission form, @ModelAttribute Words words) {
        Typed asked = form.typed("review");
        Optional<String> reason =
                asked.text("remove").isEmpty() ? Optional.of(asked.text("onlyReason")) : Optional.empty();
        return act(
                form,
                words,
                typed ->
                        safeguarding.labelOnlyReviewer(form.actor(), words.ref().variant(), reason),
                reason.isPresent() ? "The text is labelled as judged by one reviewer." : "The label was taken away.");
    }

    private String act(Submission form, Words words, Consumer<Typed> act, String done) {
        return view.answer(form, words, act, done, words.href());
    }
}
