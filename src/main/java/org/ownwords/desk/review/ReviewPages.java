package org.ownwords.desk.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Submission;
import org.ownwords.desk.Typed;
import org.ownwords.directory.ClaimId;
import org.ownwords.review.Comprehension;
import org.ownwords.review.Comprehension.Answer;
import org.ownwords.review.Comprehension.Question;
import org.ownwords.review.Decision;
import org.ownwords.review.Reviews;
import org.ownwords.review.Verdict;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a person, and the page on which a reviewer judges one section. */
@Controller
@RequestMapping("/review")
class ReviewPages {

    private final WorkList work;
    private final Reviews reviews;
    private final ReviewView view;

    ReviewPages(WorkList work, Reviews reviews, ReviewView view) {
        this.work = work;
        this.reviews = reviews;
        this.view = view;
    }

    @GetMapping
    String waiting(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable String language, Model model) {
        String tag = language == null ? "" : language;
        boolean reviewer = me.person().is(Role.REVIEWER) || me.person().is(Role.CO_DEVELOPER);
        model.addAttribute("lead", me.person().is(Role.SAFEGUARDING_LEAD));
        model.addAttribute("reviewer", reviewer);
        model.addAttribute("toSign", work.forLead(me.person()));
        model.addAttribute("toJudge", reviewer ? work.forReviewer(me.person(), tag) : List.of());
        model.addAttribute("inLanguage", reviewer ? List.of() : work.inLanguage(tag));
        model.addAttribute(
                "languages",
                work.inUse().stream()
                        .map(l -> new Choice(l.tag().value(), l.englishName() + " – " + l.autonym()))
                        .toList());
        model.addAttribute("language", tag);
        return "desk/review/list";
    }

    @GetMapping("/{message}/{tag}/{section}")
    String one(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable String section,
            Model model) {
        view.show(me, view.words(message, tag, section), blank(), List.of(), model);
        return "desk/review/section";
    }

    @PostMapping("/{message}/{tag}/{section}/verdict")
    String judge(
            Submission form, @PathVariable String message, @PathVariable String tag, @PathVariable String section) {
        Words words = view.words(message, tag, section);
        return view.answer(
                form,
                words,
                typed -> reviews.judge(form.actor(), words.ref(), verdict(words, typed)),
                "Thank you. Your judgement was recorded; nobody else who reviews sees it.",
                "/review?language=" + words.ref().variant().tag());
    }

    private static Verdict verdict(Words words, Typed typed) {
        Decision decision = typed.choice("decision", Decision.class, "Say whether it can be used.");
        Optional<Boolean> understood = understood(words, typed);
        typed.done();
        return new Verdict(
                decision,
                typed.ticked("conflict"),
                understood,
                typed.text("comment").strip(),
                typed.ticked("pressed"),
                typed.ticked("mayKnow"));
    }

    @PostMapping("/{message}/{tag}/{section}/back-translation")
    String backTranslate(
            Submission form, @PathVariable String message, @PathVariable String tag, @PathVariable String section) {
        Words words = view.words(message, tag, section);
        return view.answer(
                form,
                words,
                typed -> reviews.backTranslate(form.actor(), words.ref(), typed.text("backTranslation")),
                "The back-translation was recorded.",
                words.href());
    }

    /** Whether every question was answered rightly; a problem where one was left out, empty where none are asked. */
    private static Optional<Boolean> understood(Words words, Typed typed) {
        List<Question> questions = words.questions();
        Map<ClaimId, Answer> answers = new HashMap<>();
        for (Question question : questions) {
            Answer answer = typed.choice(
                    "q-" + question.claim(),
                    Answer.class,
                    "Choose what the text tells its reader, as you understand it.");
            answers.put(question.claim(), answer);
        }
        return questions.isEmpty() ? Optional.empty() : Optional.of(Comprehension.understood(questions, answers));
    }

    private static Typed blank() {
        return new Typed("review", new LinkedMultiValueMap<>());
    }
}
