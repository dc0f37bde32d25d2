package org.ownwords.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ownwords.base.ProblemException;
import org.ownwords.review.Comprehension.Answer;
import org.ownwords.review.Decision;
import org.ownwords.review.link.Answers;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.LinkReviews;
import org.ownwords.review.link.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Keeps each page's answer as it is sent; the same page sent twice changes nothing. Only {@code /send} uses the link up. */
@Controller
@RequestMapping("/r/{token}")
class LinkAnswers {

    private static final int LONGEST = 2000;
    private static final int LONGEST_DIALECT = 200;

    private final LinkModel pages;
    private final LinkReviews links;

    LinkAnswers(LinkModel pages, LinkReviews links) {
        this.pages = pages;
        this.links = links;
    }

    @PostMapping("/look")
    String look(
            @PathVariable String token,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        return keep(token, form, model, response, (invitation, subject) -> {
            Map<String, String> fields = Map.of(Answers.ASSISTED, yes(form, Answers.ASSISTED));
            return saved(token, invitation, form, fields)
                    .orElseGet(() -> LinkModel.next(subject, links.answers(invitation, subject)));
        });
    }

    @PostMapping("/q/{number}")
    String question(
            @PathVariable String token,
            @PathVariable int number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        return keep(token, form, model, response, (invitation, subject) -> {
            if (number < 1 || number > subject.questions().size()) {
                return "";
            }
            String answer = one(form, "answer", Stream.of(Answer.values()).map(Answer::name));
            if (answer.isEmpty()) {
                return "/q/" + number + "?why=choose";
            }
            String field = Answers.field(subject.questions().get(number - 1).claim());
            boolean last = number == subject.questions().size();
            return saved(token, invitation, form, Map.of(field, answer)).orElse(last ? "/words" : "/q/" + (number + 1));
        });
    }

    @PostMapping("/words")
    String words(
            @PathVariable String token,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "voice", required = false) List<MultipartFile> voice,
            Model model,
            HttpServletResponse response) {
        return keep(token, form, model, response, (invitation, subject) -> {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < subject.sentences().size(); i++) {
                fields.put("wrong-" + i, yes(form, "wrong-" + i));
                fields.put("better-" + i, text(form, "better-" + i, LONGEST));
            }
            fields.put(Answers.COMMENT, text(form, Answers.COMMENT, LONGEST));
            fields.put(Answers.DIALECT, text(form, Answers.DIALECT, LONGEST_DIALECT));
            boolean stays = form.containsKey("stay");
            if (!stays) {
                fields.put(Answers.WORDS_READ, "yes");
            }
            return saved(token, invitation, form, fields)
                    .or(() -> heard(invitation, false, voice, "/words"))
                    .orElse(stays ? "/words" : "/judge");
        });
    }

    @PostMapping("/judge")
    String judge(
            @PathVariable String token,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        return keep(token, form, model, response, (invitation, subject) -> {
            String decision =
                    one(form, Answers.DECISION, Stream.of(Decision.values()).map(Decision::name));
            Map<String, String> fields = new HashMap<>();
            fields.put(Answers.CONFLICT, yes(form, Answers.CONFLICT));
            if (!decision.isEmpty()) {
                fields.put(Answers.DECISION, decision);
            }
            return saved(token, invitation, form, fields).orElse(decision.isEmpty() ? "/judge?why=choose" : "/alone");
        });
    }

    @PostMapping("/alone")
    String alone(
            @PathVariable String token,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "voice", required = false) List<MultipartFile> voice,
            Model model,
            HttpServletResponse response) {
        return keep(token, form, model, response, (invitation, subject) -> {
            links.tell(invitation, form.containsKey("pressed"), form.containsKey("know"));
            return heard(invitation, true, voice, "/alone").orElse("/send");
        });
    }

    @PostMapping("/send")
    String send(
            @PathVariable String token,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        if (links.find(token).filter(found -> found.used().isPresent()).isPresent()) {
            return "redirect:/r/" + token + "/done";
        }
        return keep(token, form, model, response, (invitation, subject) -> {
            try {
                return links.send(invitation, form.getOrDefault(Answers.SHOWN, "")) ? "/done" : "?changed";
            } catch (ProblemException missing) {
                String field = missing.problems().get(0).field().orElse("");
                return field.equals(Answers.COMMENT)
                        ? "/words?why=reason"
                        : LinkModel.next(subject, links.answers(invitation, subject));
            }
        });
    }

    private String keep(
            String token,
            Map<String, String> form,
            Model model,
            HttpServletResponse response,
            BiFunction<Invitation, Subject, String> keeping) {
        return pages.open(
                token,
                model,
                response,
                (invitation, subject) -> "redirect:/r/" + token + keeping.apply(invitation, subject));
    }

    /** Empty where it was kept; else the page that says why not. */
    private Optional<String> saved(
            String token, Invitation invitation, Map<String, String> form, Map<String, String> fields) {
        return links.save(invitation, form.getOrDefault(Answers.SHOWN, ""), fields)
                ? Optional.empty()
                : Optional.of("?changed");
    }

    /** Empty where what was said was kept, or nothing was; else the page that says that it could not be. */
    private Optional<String> heard(Invitation invitation, boolean forLead, List<MultipartFile> voice, String page) {
        if (voice == null) {
            return Optional.empty();
        }
        try {
            for (MultipartFile sound : voice) {
                if (!sound.isEmpty()) {
                    links.speak(invitation, forLead, sound.getBytes());
                }
            }
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(page + "?why=voice.bad");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String yes(Map<String, String> form, String field) {
        return "yes".equals(form.get(field)) ? "yes" : "no";
    }

    private static String text(Map<String, String> form, String field, int longest) {
        String typed = form.getOrDefault(field, "").strip();
        return typed.length() <= longest ? typed : typed.substring(0, longest);
    }

    private static String one(Map<String, String> form, String field, Stream<String> of) {
        String chosen = form.getOrDefault(field, "");
        return of.anyMatch(chosen::equals) ? chosen : "";
    }
}
