package org.ownwords.desk.message;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.message.EditConflict;
import org.ownwords.message.Revision;
import org.ownwords.message.RevisionId;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Progress;
import org.ownwords.review.Reviews;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every revision of a variant, what lies between any two, and the way back to one. */
@Controller
@RequestMapping("/messages/{message}/{tag}/history")
class HistoryPage {
    static final int ON_A_PAGE = 50;

    private final Library library;
    private final Variants variants;
    private final Reviews reviews;
    private final Authors authors;

    HistoryPage(Library library, Variants variants, Reviews reviews, Authors authors) {
        this.library = library;
        this.variants = variants;
        this.reviews = reviews;
        this.authors = authors;
    }

    /** A revision's line. */
    public record Line(Revision revision, String author, String roles, State state) {}

    /** What lies between two revisions. */
    public record Comparison(Revision from, Revision to, Map<String, List<WordDiff.Piece>> sections) {}

    /** What becomes of a section that is brought back: approval is of exact words, whenever they were written. */
    public record Returning(String section, boolean approved) {}

    @GetMapping
    String all(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Model model) {
        VariantId id = id(message, tag);
        Revision newest = library.newest(id);
        int pages = (newest.number() + ON_A_PAGE - 1) / ON_A_PAGE;
        int shown = Math.max(1, Math.min(page, pages));
        model.addAttribute("message", library.message(message));
        model.addAttribute("language", library.language(tag));
        model.addAttribute("newest", newest);
        model.addAttribute("lines", lines(me, variants.history(id, (shown - 1) * ON_A_PAGE, ON_A_PAGE)));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("mayWrite", MessagesPage.mayWrite(me));
        Optional<Comparison> comparison = from == 0 && to == 0 ? Optional.empty() : compared(id, from, to);
        model.addAttribute("comparison", comparison);
        model.addAttribute(
                "returning",
                comparison
                        .filter(two -> two.to().number() < newest.number())
                        .map(two -> returning(two.to().content()))
                        .orElse(List.of()));
        return "desk/message/history";
    }

    /** Brings a revision back as a new one, on top of the newest that the person saw. */
    @PostMapping
    String restore(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @RequestParam int number,
            @RequestParam long basis,
            RedirectAttributes after) {
        VariantId id = id(message, tag);
        Revision old = variants.revision(id, number).orElseThrow(Library::notFound);
        try {
            Revision saved = variants.save(me.actor(), old.content(), Optional.of(new RevisionId(basis)));
            after.addFlashAttribute(
                    "notice",
                    saved.id().value() == basis
                            ? "The newest revision says the same already, so nothing was saved."
                            : "Saved as revision " + saved.number() + ", which says what revision " + number + " said. "
                                    + told(returning(old.content())));
            return "redirect:/messages/" + id;
        } catch (EditConflict e) {
            after.addFlashAttribute(
                    "conflict",
                    authors.of(me).name(e.theirs().author()) + " saved revision "
                            + e.theirs().number()
                            + " meanwhile, so nothing was brought back. Compare the two, then decide again.");
            return "redirect:/messages/" + id + "/history?from=" + e.theirs().number() + "&to=" + number;
        }
    }

    private List<Line> lines(SignedIn me, List<Revision> revisions) {
        Map<SectionRef, Progress> progress = reviews.progressOf(revisions);
        Authors.Names names = authors.of(me);
        return revisions.stream()
                .map(revision -> new Line(
                        revision,
                        names.name(revision.author()),
                        names.roles(revision.author()),
                        State.of(
                                revision.content(),
                                State.refs(revision.content()).stream()
                                        .map(ref -> Objects.requireNonNull(progress.get(ref)))
                                        .toList())))
                .toList();
    }

    private Optional<Comparison> compared(VariantId id, int from, int to) {
        Revision one = variants.revision(id, from).orElseThrow(Library::notFound);
        Revision other = variants.revision(id, to).orElseThrow(Library::notFound);
        return Optional.of(new Comparison(one, other, Change.between(one.content(), other.content())));
    }

    private List<Returning> returning(VariantContent content) {
        Map<SectionRef, Progress> progress = reviews.progress(State.refs(content));
        return content.sections().stream()
                .map((Section section) -> new Returning(
                        SectionLabel.of(section.kind()),
                        Objects.requireNonNull(progress.get(SectionDigests.ref(content.id(), section)))
                                .approved()))
                .toList();
    }

    private static String told(List<Returning> sections) {
        List<String> approved = sections.stream()
                .filter(Returning::approved)
                .map(Returning::section)
                .toList();
        if (approved.isEmpty()) {
            return "Nobody has approved these words.";
        }
        return "Approval is of exact words, so it holds again for: " + String.join("; ", approved)
                + (approved.size() == sections.size() ? "." : ". Nobody has approved the other sections.");
    }

    private VariantId id(String message, String tag) {
        return new VariantId(
                library.message(message).id(), library.language(tag).tag());
    }
}
