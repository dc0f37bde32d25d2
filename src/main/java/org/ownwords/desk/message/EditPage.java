package org.ownwords.desk.message;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.message.EditConflict;
import org.ownwords.message.Revision;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people write a variant, beside the English and its relatives. */
@Controller
@RequestMapping("/messages/{message}/{tag}/edit")
class EditPage {

    /** Tells the page's script that the answer comes from here and not, as after the session's end, from the sign-in page. */
    private static final String ANSWERED = "Ownwords-Checked";

    private final Library library;
    private final Variants variants;
    private final Writing writing;
    private final Unsaved unsaved;
    private final EditModel models;

    EditPage(Library library, Variants variants, Writing writing, Unsaved unsaved, EditModel models) {
        this.library = library;
        this.variants = variants;
        this.writing = writing;
        this.unsaved = unsaved;
        this.models = models;
    }

    /** Offers what was not saved first: nobody then writes over it unasked. */
    @GetMapping
    String edit(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            EditModel.Choice choice,
            @RequestParam(defaultValue = "false") boolean takeUp,
            Model model) {
        VariantId id = id(message, tag);
        Optional<Unsaved.Kept> kept = unsaved.find(me, id);
        if (kept.isPresent() && !takeUp) {
            models.offer(id, kept.get(), choice, model);
            return "desk/message/unsaved";
        }
        models.page(me, id, kept.map(Unsaved.Kept::form).orElseGet(() -> writing.begin(id)), choice, model);
        models.kept(kept.map(Unsaved.Kept::at), model);
        return "desk/message/edit";
    }

    /** Keeps and checks without saving: for the button, and for htmx while somebody types. */
    @PostMapping(params = "check")
    String check(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            EditModel.Choice choice,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        VariantId id = id(message, tag);
        EditForm form = EditForm.of(request);
        keep(me, id, form, model);
        if (htmx.isEmpty()) {
            models.page(me, id, form, choice, model);
            models.fit(me, id, form, choice, model);
            return "desk/message/edit";
        }
        response.setHeader(ANSWERED, "yes");
        models.live(me, id, form, choice, model);
        return "desk/message/live";
    }

    /** Whether the poster fits, which takes a layout: asked more seldom than the rest. */
    @PostMapping(params = "fit")
    String fit(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            EditModel.Choice choice,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader(ANSWERED, "yes");
        models.fit(me, id(message, tag), EditForm.of(request), choice, model);
        return "desk/message/fit";
    }

    @PostMapping(params = "discard")
    String discard(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            RedirectAttributes after) {
        VariantId id = id(message, tag);
        unsaved.discard(me, id);
        after.addFlashAttribute("notice", "Thrown away. What was saved before stands as it did.");
        after.addFlashAttribute("forget", EditModel.path(id));
        return "redirect:" + EditModel.path(id);
    }

    @PostMapping
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            EditModel.Choice choice,
            HttpServletRequest request,
            RedirectAttributes after,
            Model model) {
        VariantId id = id(message, tag);
        EditForm form = EditForm.of(request);
        Optional<Revision> started = writing.started(id, form);
        try {
            VariantContent content = writing.content(id, form, started);
            Revision saved = variants.save(me.actor(), content, started.map(Revision::id));
            unsaved.discard(me, id);
            boolean same = started.filter(saved::equals).isPresent();
            after.addFlashAttribute(
                    "notice",
                    same
                            ? "Nothing was changed, so nothing was saved."
                            : "Saved as revision " + saved.number() + ". Nobody has approved these words yet.");
            after.addFlashAttribute("forget", EditModel.path(id));
            return "redirect:/messages/" + id;
        } catch (ProblemException e) {
            keep(me, id, form, model);
            models.page(me, id, form, choice, model);
            model.addAttribute("problems", e.problems());
            return "desk/message/edit";
        } catch (EditConflict e) {
            keep(me, id, form, model);
            models.page(me, id, form.basedOn(e.theirs()), choice, model);
            model.addAttribute("theirs", Optional.of(e.theirs()));
            model.addAttribute("differences", writing.differences(id, form, e.theirs()));
            return "desk/message/edit";
        }
    }

    private void keep(SignedIn me, VariantId id, EditForm form, Model model) {
        try {
            models.kept(Optional.of(unsaved.keep(me, id, form)), model);
        } catch (ProblemException e) {
            models.kept(Optional.empty(), model);
            model.addAttribute("notKept", e.problems().get(0));
        }
    }

    private VariantId id(String message, String tag) {
        return new VariantId(
                library.message(message).id(), library.language(tag).tag());
    }
}
