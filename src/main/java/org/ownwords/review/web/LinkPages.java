package org.ownwords.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ownwords.review.Decision;
import org.ownwords.review.link.Answers;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.LinkPage;
import org.ownwords.review.link.LinkReviews;
import org.ownwords.review.link.Looks;
import org.ownwords.review.link.QuestionCard;
import org.ownwords.review.link.QuestionSounds;
import org.ownwords.review.link.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a link, one thing to a page. To look at any of them changes nothing. */
@Controller
@RequestMapping("/r/{token}")
class LinkPages {

    private final LinkModel pages;
    private final LinkReviews links;
    private final Looks looks;
    private final QuestionSounds sounds;

    LinkPages(LinkModel pages, LinkReviews links, Looks looks, QuestionSounds sounds) {
        this.pages = pages;
        this.links = links;
        this.looks = looks;
        this.sounds = sounds;
    }

    /** Why a page came back, as the key of the words that say it. */
    @ModelAttribute("problem")
    Optional<String> problem(@RequestParam Optional<String> why) {
        return why.filter(key -> key.equals("choose") || key.equals("reason") || key.equals("voice.bad"));
    }

    @GetMapping
    String look(
            @PathVariable String token,
            @RequestParam Optional<String> changed,
            Model model,
            HttpServletResponse response) {
        return pages.open(token, model, response, (invitation, subject) -> {
            Answers answers = links.answers(invitation, subject);
            model.addAttribute("look", looks.of(invitation, subject));
            model.addAttribute("step", 1);
            model.addAttribute("changed", changed.isPresent() || links.changed(invitation, subject));
            model.addAttribute(
                    "next",
                    answers.fields().isEmpty()
                            ? Optional.empty()
                            : Optional.of("/r/" + token + LinkModel.next(subject, answers)));
            aloud(LinkPage.LOOK, invitation, model);
            return "review/look";
        });
    }

    @GetMapping("/q/{number}")
    String question(@PathVariable String token, @PathVariable int number, Model model, HttpServletResponse response) {
        return pages.open(token, model, response, (invitation, subject) -> {
            if (number < 1 || number > subject.questions().size()) {
                return "redirect:/r/" + token;
            }
            var question = subject.questions().get(number - 1);
            var words = (org.ownwords.review.link.LinkWords.In) model.getAttribute("words");
            model.addAttribute(
                    "question", QuestionCard.of(question, java.util.Objects.requireNonNull(words), subject.key()));
            model.addAttribute("number", number);
            model.addAttribute("step", number + 1);
            model.addAttribute(
                    "heard",
                    sounds.find(question.claim().value(), invitation.variant().tag())
                            .isPresent());
            return "review/question";
        });
    }

    @GetMapping("/words")
    String words(@PathVariable String token, Model model, HttpServletResponse response) {
        return pages.open(token, model, response, (invitation, subject) -> {
            model.addAttribute("look", looks.of(invitation, subject));
            model.addAttribute("notes", links.notes(invitation));
            model.addAttribute("step", subject.questions().size() + 2);
            aloud(LinkPage.WORDS, invitation, model);
            return "review/words";
        });
    }

    @GetMapping("/judge")
    String judge(@PathVariable String token, Model model, HttpServletResponse response) {
        return pages.open(token, model, response, (invitation, subject) -> {
            model.addAttribute("decisions", Decision.values());
            model.addAttribute("step", subject.questions().size() + 3);
            aloud(LinkPage.JUDGE, invitation, model);
            return "review/judge";
        });
    }

    /** Always blank: whoever holds the telephone next must not see what was told here. */
    @GetMapping("/alone")
    String alone(@PathVariable String token, Model model, HttpServletResponse response) {
        return pages.open(token, model, response, (invitation, subject) -> {
            model.addAttribute("step", subject.questions().size() + 4);
            aloud(LinkPage.ALONE, invitation, model);
            return "review/alone";
        });
    }

    @GetMapping("/send")
    String send(@PathVariable String token, Model model, HttpServletResponse response) {
        return pages.open(token, model, response, (Invitation invitation, Subject subject) -> {
            String next = LinkModel.next(subject, links.answers(invitation, subject));
            if (!next.equals("/send")) {
                return "redirect:/r/" + token + next;
            }
            model.addAttribute("step", subject.questions().size() + 5);
            aloud(LinkPage.SEND, invitation, model);
            return "review/send";
        });
    }

    @GetMapping("/done")
    String done(@PathVariable String token, Model model, HttpServletResponse response) {
        return pages.thanks(token, model, response);
    }

    /** What the page says can be heard, where somebody read it aloud in the language. */
    private void aloud(LinkPage page, Invitation invitation, Model model) {
        sounds.find(page.key(), invitation.variant().tag())
                .ifPresent(sound -> model.addAttribute("aloud", page.word()));
    }
}
