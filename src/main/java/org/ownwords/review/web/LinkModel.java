package org.ownwords.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.review.link.Answers;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.LinkReviews;
import org.ownwords.review.link.LinkWords;
import org.ownwords.review.link.Subject;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on every page of a link, and what stands there instead where the link opens nothing. */
@Component
class LinkModel {

    private static final String ENDED = "review/ended";
    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    private final LinkReviews links;
    private final LinkWords words;
    private final LanguageTable languages;

    LinkModel(LinkReviews links, LinkWords words, LanguageTable languages) {
        this.links = links;
        this.words = words;
        this.languages = languages;
    }

    /** Shows a page to the holder of an open link, and to others why it does not open. */
    String open(String token, Model model, HttpServletResponse response, BiFunction<Invitation, Subject, String> page) {
        Optional<Invitation> found = links.find(token);
        if (found.isEmpty()) {
            return ended(model, response, ENGLISH, "unknown", HttpServletResponse.SC_NOT_FOUND);
        }
        Invitation invitation = found.get();
        LanguageTag tag = invitation.variant().tag();
        Invitation.State state = links.state(invitation);
        if (state != Invitation.State.OPEN) {
            return ended(model, response, tag, state.name().toLowerCase(Locale.ROOT), HttpServletResponse.SC_GONE);
        }
        Optional<Subject> subject = links.subject(invitation);
        if (subject.isEmpty()) {
            return ended(model, response, tag, "gone", HttpServletResponse.SC_GONE);
        }
        Language language = languages.require(tag);
        Answers answers = links.answers(invitation, subject.get());
        model.addAttribute("here", "/r/" + token);
        model.addAttribute("words", words.in(language));
        model.addAttribute("shown", subject.get().key());
        model.addAttribute("answers", answers);
        model.addAttribute("part", invitation.part());
        // One step for the words, one a question, then the sentences, the judgement, the page for the lead, and
        // sending.
        model.addAttribute("steps", subject.get().questions().size() + 5);
        return page.apply(invitation, subject.get());
    }

    /** That the answers arrived. */
    String thanks(String token, Model model, HttpServletResponse response) {
        Optional<Invitation> used =
                links.find(token).filter(found -> found.used().isPresent());
        return used.isPresent()
                ? ended(model, response, used.get().variant().tag(), "done", HttpServletResponse.SC_OK)
                : "redirect:/r/" + token;
    }

    /** Where somebody goes on: the first page without an answer. */
    static String next(Subject subject, Answers answers) {
        Optional<Integer> question = answers.nextQuestion(subject.questions());
        if (question.isPresent()) {
            return "/q/" + (question.get() + 1);
        }
        if (!answers.ticked(Answers.WORDS_READ)) {
            return "/words";
        }
        return answers.decision().isEmpty() ? "/judge" : "/send";
    }

    private String ended(Model model, HttpServletResponse response, LanguageTag tag, String why, int status) {
        response.setStatus(status);
        model.addAttribute("words", words.in(languages.require(tag)));
        model.addAttribute("why", why);
        model.addAttribute("happy", List.of("done", "used").contains(why));
        model.addAttribute("here", "");
        return ENDED;
    }
}
