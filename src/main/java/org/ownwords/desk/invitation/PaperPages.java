package org.ownwords.desk.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.review.Comprehension.Answer;
import org.ownwords.review.Decision;
import org.ownwords.review.link.Answers;
import org.ownwords.review.link.LinkWords;
import org.ownwords.review.link.Looks;
import org.ownwords.review.link.PaperAnswers;
import org.ownwords.review.link.QuestionCard;
import org.ownwords.review.link.Subject;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** The printed sheet of an invitation, and typing in what came back on it. */
@Controller
@RequestMapping("/invitations/{id}")
class PaperPages {

    private final InvitationRows rows;
    private final PaperAnswers paper;
    private final LinkWords words;
    private final Looks looks;

    PaperPages(InvitationRows rows, PaperAnswers paper, LinkWords words, Looks looks) {
        this.rows = rows;
        this.paper = paper;
        this.words = words;
        this.looks = looks;
    }

    @GetMapping("/sheet")
    String sheet(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        return with(me, id, model, "desk/invitation/sheet");
    }

    @GetMapping("/picture.jpg")
    ResponseEntity<byte[]> picture(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        InvitationRow row = row(me, id);
        return paper.subject(row.invitation())
                .flatMap(subject -> looks.picture(row.invitation(), subject))
                .map(jpeg -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(jpeg))
                .orElseThrow(InvitationPages::missing);
    }

    @GetMapping("/paper")
    String blank(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        return form(me, id, new Typed("review", new LinkedMultiValueMap<>()), List.of(), model);
    }

    @PostMapping("/paper")
    String enter(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("review", fields);
        try {
            Map<String, String> answers = new HashMap<>();
            fields.keySet().forEach(field -> answers.put(field, typed.text(field)));
            paper.enter(me.actor(), row(me, id).invitation().id(), typed.text("key"), answers);
            next.addFlashAttribute("done", "The answers were recorded, marked as typed in from paper.");
            return "redirect:/invitations/" + id;
        } catch (ProblemException refused) {
            return form(me, id, typed, refused.problems(), model);
        }
    }

    private String form(SignedIn me, long id, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "decisions",
                Stream.of(Decision.values())
                        .map(decision -> new Choice(decision.name(), decision.label()))
                        .toList());
        model.addAttribute(
                "given",
                Stream.of(Answer.values())
                        .map(answer -> new Choice(answer.name(), answer.label()))
                        .toList());
        model.addAttribute("answers", new Answers(Map.of()));
        return with(me, id, model, "desk/invitation/paper");
    }

    private String with(SignedIn me, long id, Model model, String view) {
        InvitationRow row = row(me, id);
        Subject subject = paper.subject(row.invitation()).orElseThrow(InvitationPages::missing);
        LinkWords.In in = words.in(row.language());
        model.addAttribute("row", row);
        model.addAttribute("words", in);
        model.addAttribute("key", subject.key());
        model.addAttribute("look", looks.of(row.invitation(), subject));
        model.addAttribute("poster", row.invitation().part());
        model.addAttribute("decisionValues", Decision.values());
        model.addAttribute(
                "questions",
                subject.questions().stream()
                        .map(question -> QuestionCard.of(question, in, subject.key()))
                        .toList());
        return view;
    }

    private InvitationRow row(SignedIn me, long id) {
        return rows.find(me.person().organisation(), id).orElseThrow(InvitationPages::missing);
    }
}
