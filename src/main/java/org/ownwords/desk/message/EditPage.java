package org.ownwords.desk.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.Language;
import org.ownwords.message.Catalogue;
import org.ownwords.message.EditConflict;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.RevisionId;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Finding;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people write a variant, beside the English. */
@Controller
@RequestMapping("/messages/{message}/{tag}/edit")
class EditPage {

    private final Library library;
    private final Variants variants;

    EditPage(Library library, Variants variants) {
        this.library = library;
        this.variants = variants;
    }

    /** A section to write, with the English beside it and one spare row. */
    public record Part(SectionKind kind, String label, Optional<Section> english, List<EditForm.Row> rows) {}

    @GetMapping
    String edit(@PathVariable String message, @PathVariable String tag, Model model) {
        VariantId id = id(message, tag);
        EditForm form =
                variants.latest(id).map(EditForm::of).orElseGet(() -> EditForm.from(library.english(id.message())));
        return page(id, form, List.of(), Optional.empty(), model);
    }

    /** Checks without saving: for the button, and for htmx while somebody types. */
    @PostMapping(params = "check")
    String check(
            @PathVariable String message,
            @PathVariable String tag,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            HttpServletRequest request,
            Model model) {
        VariantId id = id(message, tag);
        EditForm form = EditForm.of(request);
        if (htmx.isEmpty()) {
            return page(id, form, List.of(), Optional.empty(), model);
        }
        language(id, model);
        model.addAttribute("live", true);
        findings(id, form, model);
        return "desk/message/findings";
    }

    @PostMapping
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            HttpServletRequest request,
            RedirectAttributes after,
            Model model) {
        VariantId id = id(message, tag);
        EditForm form = EditForm.of(request);
        Optional<Revision> started = started(id, form);
        try {
            VariantContent content = content(id, form, started);
            Revision saved = variants.save(me.actor(), content, started.map(Revision::id));
            after.addFlashAttribute(
                    "notice",
                    started.filter(saved::equals).isPresent()
                            ? "Nothing was changed, so nothing was saved."
                            : "Saved as revision " + saved.number() + ". Nobody has approved these words yet.");
            return "redirect:/messages/" + id;
        } catch (ProblemException e) {
            return page(id, form, e.problems(), Optional.empty(), model);
        } catch (EditConflict e) {
            return page(id, form, List.of(), Optional.of(e.theirs()), model);
        }
    }

    private String page(VariantId id, EditForm form, List<Problem> problems, Optional<Revision> theirs, Model model) {
        Optional<Revision> english =
                id.tag().equals(Library.ENGLISH) ? Optional.empty() : library.english(id.message());
        MessageDefinition message = library.message(id.message().value());
        language(id, model);
        model.addAttribute("message", message);
        model.addAttribute("form", theirs.map(form::basedOn).orElse(form));
        model.addAttribute("problems", problems);
        model.addAttribute("parts", parts(form, english));
        model.addAttribute("english", english);
        model.addAttribute("claims", claims());
        model.addAttribute("origins", origins(form));
        model.addAttribute("theirs", theirs);
        model.addAttribute(
                "differences",
                theirs.flatMap(other -> differences(id, form, other)).orElse(Map.of()));
        model.addAttribute(
                "stale", english.flatMap(text -> stale(id, form, text)).orElse(false));
        findings(id, form, model);
        return "desk/message/edit";
    }

    private void language(VariantId id, Model model) {
        Language language = library.language(id.tag().value());
        model.addAttribute("language", language);
    }

    /** Nothing is checked while what was typed cannot be read; the problems then say why. Findings go by section's word. */
    private void findings(VariantId id, EditForm form, Model model) {
        Map<String, List<SectionView.FindingView>> bySection = new LinkedHashMap<>();
        Stream.of(SectionKind.values()).forEach(kind -> bySection.put(kind.word(), new ArrayList<>()));
        List<SectionView.FindingView> whole = new ArrayList<>();
        int count = 0;
        try {
            VariantContent content = content(id, form, started(id, form));
            List<Finding> found =
                    content.sections().isEmpty() ? List.of() : library.findings(content, Optional.empty());
            count = found.size();
            for (Finding finding : found) {
                String text = finding.section()
                        .flatMap(content::section)
                        .map(Section::text)
                        .orElse("");
                finding.section()
                        .map(kind -> Objects.requireNonNull(bySection.get(kind.word())))
                        .orElse(whole)
                        .addAll(SectionView.FindingView.of(List.of(finding), text));
            }
        } catch (ProblemException e) {
            model.addAttribute("unread", e.problems());
        }
        model.addAttribute("bySection", bySection);
        model.addAttribute("whole", whole);
        model.addAttribute("count", count);
    }

    private VariantContent content(VariantId id, EditForm form, Optional<Revision> started) {
        return form.content(id, started, source(id), library.catalogue());
    }

    /** The English as it stands now, named as the source by its digest. */
    private Optional<String> source(VariantId id) {
        if (id.tag().equals(Library.ENGLISH)) {
            return Optional.empty();
        }
        return library.english(id.message())
                .flatMap(english -> english.content()
                        .section(SectionKind.LONG)
                        .or(() -> english.content().sections().stream().findFirst())
                        .map(section -> Library.ENGLISH + "@"
                                + SectionDigests.of(english.content().id(), section)
                                        .hex()));
    }

    private Optional<Boolean> stale(VariantId id, EditForm form, Revision english) {
        return started(id, form)
                .flatMap(revision -> revision.content().source())
                .map(source -> !source(id).orElse("").startsWith(source));
    }

    private Optional<Revision> started(VariantId id, EditForm form) {
        if (!form.basis().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return variants.revision(new RevisionId(Long.parseLong(form.basis())))
                .filter(revision -> revision.content().id().equals(id));
    }

    private Optional<Map<String, List<WordDiff.Piece>>> differences(VariantId id, EditForm form, Revision theirs) {
        try {
            return Optional.of(Change.between(theirs.content(), content(id, form, Optional.of(theirs))));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static List<Part> parts(EditForm form, Optional<Revision> english) {
        return Stream.of(SectionKind.values())
                .map(kind -> new Part(
                        kind,
                        SectionLabel.of(kind),
                        english.flatMap(text -> text.content().section(kind)),
                        form.rows(kind)))
                .toList();
    }

    private List<Map<String, String>> claims() {
        Catalogue catalogue = library.catalogue();
        return Stream.concat(
                        Stream.of(Map.of("value", "-", "text", "No claim")),
                        catalogue.claims().stream()
                                .map(claim -> Map.of("value", claim.id().value(), "text", claim.label())))
                .toList();
    }

    private static List<Map<String, String>> origins(EditForm form) {
        return Stream.of(Origin.values())
                .filter(origin -> origin != Origin.FICTIONAL || form.origin().equals(Origin.FICTIONAL.word()))
                .map(origin -> Map.of("value", origin.word(), "text", origin.label()))
                .toList();
    }

    private VariantId id(String message, String tag) {
        return new VariantId(
                library.message(message).id(), library.language(tag).tag());
    }
}
