package org.ownwords.desk.settings;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.Say;
import org.ownwords.review.Deletion;
import org.ownwords.review.Deletions;
import org.ownwords.review.session.Retention;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What told of people and was deleted, for those who answer for it: when, what kind, how many and why; never what it was. */
@Controller
class DeletionsPage {

    private static final int PER_PAGE = 50;

    private final Deletions deletions;
    private final Retention retention;

    DeletionsPage(Deletions deletions, Retention retention) {
        this.deletions = deletions;
        this.retention = retention;
    }

    /** One line of the record. */
    public record Line(String when, String what, int count, String rule) {}

    @GetMapping("/deletions")
    String page(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") int page, Model model) {
        OrganisationId organisation = me.person().organisation();
        int pages = (int) Math.max(1, (deletions.count(organisation) + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        List<Line> lines = deletions.newest(organisation, (long) (shown - 1) * PER_PAGE, PER_PAGE).stream()
                .flatMap(DeletionsPage::lines)
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("periods", retention.of(organisation));
        model.addAttribute("settles", me.person().is(Role.ADMINISTRATOR));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "desk/settings/deletions";
    }

    private static Stream<Line> lines(Deletion deletion) {
        return Stream.of(Deletion.Kind.values())
                .filter(kind -> deletion.count(kind) > 0)
                .map(kind -> new Line(
                        new Say().moment(deletion.at()),
                        kind.label(),
                        deletion.count(kind),
                        deletion.rule()
                                .map(rule -> "Their time was over: " + kind.days(rule) + " days")
                                .orElse("Somebody deleted them sooner")));
    }
}
