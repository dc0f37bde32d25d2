package org.ownwords.desk.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.account.Accounts;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what in the administrator's organisation, and whether anybody touched the record. */
@Controller
class AuditPage {

    private static final int PER_PAGE = 50;

    private final Audit audit;
    private final Accounts accounts;

    AuditPage(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @GetMapping("/audit")
    String page(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") int page, Model model) {
        OrganisationId organisation = me.person().organisation();
        Audit.End end = audit.end(organisation);
        int pages = (int) Math.max(1, (end.entries() + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        model.addAttribute("rows", rows(organisation, (long) (shown - 1) * PER_PAGE));
        model.addAttribute("end", end);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "desk/audit/audit";
    }

    @GetMapping("/audit/check")
    String check(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("broken", audit.verify(me.person().organisation()));
        model.addAttribute("end", audit.end(me.person().organisation()));
        return "desk/audit/check";
    }

    private List<AuditRow> rows(OrganisationId organisation, long skip) {
        Map<PersonId, String> names =
                accounts.people(organisation).stream().collect(Collectors.toMap(Person::id, Person::name));
        return audit.newest(organisation, skip, PER_PAGE).stream()
                .map(entry ->
                        new AuditRow(entry, names.getOrDefault(entry.person(), "somebody of another organisation")))
                .toList();
    }
}
