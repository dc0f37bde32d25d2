package org.ownwords.desk.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.message.SectionLabel;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Section;
import org.ownwords.message.Variants;
import org.ownwords.review.MarkedSentence;
import org.ownwords.review.OpenDispute;
import org.ownwords.review.Reviews;
import org.ownwords.review.Safeguarding;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every dispute that waits for the safeguarding lead, also of words that somebody has changed since. */
@Controller
class DisputePages {

    private final Reviews reviews;
    private final Safeguarding safeguarding;
    private final Variants variants;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Clock clock;

    DisputePages(
            Reviews reviews,
            Safeguarding safeguarding,
            Variants variants,
            Catalogues catalogues,
            LanguageTable languages,
            Clock clock) {
        this.reviews = reviews;
        this.safeguarding = safeguarding;
        this.variants = variants;
        this.catalogues = catalogues;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * A dispute with the words that it is about.
     *
     * @param newest whether these are still the newest words
     */
    public record Line(
            OpenDispute open,
            String title,
            Language language,
            Optional<String> words,
            List<MarkedSentence> marked,
            boolean newest,
            boolean overdue) {

        /** What pages call the part of the text that it is about. */
        public String section() {
            return SectionLabel.of(open.section().section());
        }
    }

    @GetMapping("/review/disputes")
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        require(me);
        LocalDate today = London.today(clock);
        model.addAttribute(
                "lines",
                safeguarding.openDisputes(me.actor()).stream()
                        .map(open -> line(open, today))
                        .toList());
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", List.of());
        }
        return "desk/review/disputes";
    }

    @PostMapping("/review/disputes/{id}")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String upheld,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        require(me);
        try {
            if (!upheld.equals("yes") && !upheld.equals("no")) {
                throw new ProblemException(
                        Problem.in("dispute", "Nothing was chosen.", "Say whether the text may be used.")
                                .inField("upheld-" + id));
            }
            OpenDispute open = safeguarding.openDisputes(me.actor()).stream()
                    .filter(dispute -> dispute.dispute().id() == id)
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            safeguarding.decide(me.actor(), open.section(), id, upheld.equals("yes"), reason);
            next.addFlashAttribute("done", "The dispute was decided.");
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
            next.addFlashAttribute("refused", id);
            next.addFlashAttribute("reason", reason);
            next.addFlashAttribute("upheld", upheld);
        }
        return "redirect:/review/disputes";
    }

    private Line line(OpenDispute open, LocalDate today) {
        var variant = open.section().variant();
        var holding = variants.holding(open.section());
        return new Line(
                open,
                catalogues
                        .current()
                        .message(variant.message())
                        .map(MessageDefinition::title)
                        .orElse(variant.message().value()),
                languages.require(variant.tag()),
                holding.flatMap(revision ->
                                revision.content().section(open.section().section()))
                        .map(Section::text),
                reviews.marked(open.section()),
                holding.isPresent() && variants.latest(variant).map(r -> r.id()).equals(holding.map(r -> r.id())),
                today.isAfter(open.dispute().dueOn()));
    }

    private static void require(SignedIn me) {
        if (!me.person().is(Role.SAFEGUARDING_LEAD)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
