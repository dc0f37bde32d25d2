package org.ownwords.desk.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.review.session.SessionId;
import org.ownwords.review.session.SessionRecords;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sessions that were held, and writing one down. */
@Controller
@RequestMapping("/sessions")
class SessionPages {

    private final SessionRows rows;
    private final SessionForm form;
    private final SessionRecords records;
    private final Clock clock;

    SessionPages(SessionRows rows, SessionForm form, SessionRecords records, Clock clock) {
        this.rows = rows;
        this.form = form;
        this.records = records;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("rows", rows.all(me));
        model.addAttribute("mayWrite", OneSession.mayWrite(me));
        return "desk/session/list";
    }

    @GetMapping("/new")
    String blank(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String tag,
            Model model) {
        LocalDate today = London.today(clock);
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("message", message);
        fields.add("tag", tag);
        fields.add("heldOn-day", String.valueOf(today.getDayOfMonth()));
        fields.add("heldOn-month", String.valueOf(today.getMonthValue()));
        fields.add("heldOn-year", String.valueOf(today.getYear()));
        form.show(me, new Typed("session", fields), List.of(), model);
        return "desk/session/new";
    }

    @PostMapping
    String log(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("session", fields);
        try {
            SessionId id = records.log(me.actor(), form.read(me, typed));
            next.addFlashAttribute("done", "The session was recorded. Now say what people were given.");
            return "redirect:/sessions/" + id.value();
        } catch (ProblemException refused) {
            form.show(me, typed, refused.problems(), model);
            return "desk/session/new";
        }
    }
}
