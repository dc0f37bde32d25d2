package org.ownwords.desk.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.SignedIn;
import org.ownwords.delivery.Replies;
import org.ownwords.delivery.Reply;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people wrote back, for the safeguarding lead alone: the words, and no number. */
@Controller
class RepliesController {

    private final Replies replies;
    private final LanguageTable languages;

    RepliesController(Replies replies, LanguageTable languages) {
        this.replies = replies;
        this.languages = languages;
    }

    /** A reply with its language, where it is known. */
    public record Row(Reply reply, Optional<Language> language) {}

    @GetMapping("/replies")
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("open", rows(replies.open(me.actor())));
        return "desk/delivery/replies";
    }

    @GetMapping("/replies/handled")
    String handled(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("handled", rows(replies.handled(me.actor())));
        return "desk/delivery/replies-handled";
    }

    @PostMapping("/replies/{id}/handled")
    String handle(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes after) {
        replies.handle(me.actor(), id);
        after.addFlashAttribute("notice", "Marked as dealt with.");
        return "redirect:/replies";
    }

    private List<Row> rows(List<Reply> found) {
        return found.stream()
                .map(reply -> new Row(reply, reply.language().flatMap(languages::find)))
                .toList();
    }
}
