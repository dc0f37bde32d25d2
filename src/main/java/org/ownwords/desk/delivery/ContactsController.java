package org.ownwords.desk.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.Contacts;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contacts by count alone: taking a file, and looking one person up for a reason. */
@Controller
@RequestMapping("/contacts")
class ContactsController {

    private final Contacts contacts;
    private final Communities communities;

    ContactsController(Contacts contacts, Communities communities) {
        this.contacts = contacts;
        this.communities = communities;
    }

    /** How many contacts one community has. */
    public record Count(String community, long texts, long emails) {}

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, List.of(), "", model);
    }

    @PostMapping
    String take(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Optional<MultipartFile> file,
            Model model,
            RedirectAttributes after)
            throws IOException {
        if (file.isEmpty() || file.get().isEmpty()) {
            return page(
                    me,
                    List.of(Problem.in("Contacts", "No file was chosen.", "Choose an XLSX or CSV file.")
                            .inField("file")),
                    "",
                    model);
        }
        try {
            after.addFlashAttribute(
                    "report", contacts.take(me.actor(), "The file", file.get().getBytes()));
        } catch (ProblemException e) {
            return page(me, e.problems(), "", model);
        }
        return "redirect:/contacts";
    }

    @PostMapping("/find")
    String find(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        List<Problem> problems = new ArrayList<>();
        if (address.isBlank()) {
            problems.add(Problem.in("Contacts", "No number or address was given.", "Type the whole of it.")
                    .inField("address"));
        }
        if (reason.isBlank()) {
            problems.add(Problem.in("Contacts", "No reason was given.", "Say in a few words why.")
                    .inField("why"));
        }
        if (!problems.isEmpty()) {
            return page(me, problems, reason, model);
        }
        try {
            Optional<ContactId> found = contacts.find(me.actor(), address.strip(), reason.strip());
            if (found.isPresent()) {
                return "redirect:/contacts/" + found.get().value();
            }
            problems.add(Problem.in("Contacts", "Nobody with this number or address is held.", "Check what you typed.")
                    .inField("address"));
        } catch (ProblemException refused) {
            problems.addAll(refused.problems());
        }
        return page(me, problems, reason, model);
    }

    private String page(SignedIn me, List<Problem> problems, String reason, Model model) {
        OrganisationId organisation = me.person().organisation();
        Map<CommunityId, Map<Channel, Long>> counts = contacts.counts(organisation);
        model.addAttribute(
                "counts",
                communities.all(organisation).stream()
                        .map(community -> count(community, counts))
                        .toList());
        model.addAttribute("suppressed", contacts.suppressed(organisation));
        model.addAttribute("problems", problems);
        model.addAttribute("reason", reason);
        return "desk/delivery/contacts";
    }

    private static Count count(Community community, Map<CommunityId, Map<Channel, Long>> counts) {
        Map<Channel, Long> own = counts.getOrDefault(community.id(), Map.of());
        return new Count(community.name(), own.getOrDefault(Channel.SMS, 0L), own.getOrDefault(Channel.EMAIL, 0L));
    }
}
