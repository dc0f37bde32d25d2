package org.ownwords.desk.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.ConfirmedFallback;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The communities of an organisation, and what was confirmed that they read and understand. */
@Controller
@RequestMapping("/communities")
class CommunityPages {

    private final Communities communities;
    private final LanguageTable languages;
    private final DirectoryChoices choices;
    private final Clock clock;

    CommunityPages(Communities communities, LanguageTable languages, DirectoryChoices choices, Clock clock) {
        this.communities = communities;
        this.languages = languages;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute(
                "communities",
                communities.all(me.person().organisation()).stream()
                        .map(community -> CommunityView.of(community, choices))
                        .toList());
        return "desk/directory/communities";
    }

    @GetMapping("/new")
    String blank(@AuthenticationPrincipal SignedIn me, Model model) {
        return form(me, new Typed("community", new LinkedMultiValueMap<>()), List.of(), model);
    }

    @PostMapping("/new")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("community", fields);
        try {
            if (typed.text("language").isEmpty()) {
                typed.problem("language", "No language was chosen.", "Choose what the community speaks.");
            }
            typed.done();
            CommunityId id = communities.add(
                    me.actor(),
                    new AreaCode(typed.text("area")),
                    typed.text("name"),
                    LanguageTag.of(typed.text("language")));
            next.addFlashAttribute(
                    "done", "The community was added. Now confirm what its members read and understand.");
            return "redirect:/communities/" + id.value();
        } catch (ProblemException refused) {
            return form(me, typed, refused.problems(), model);
        }
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        Community community = community(me, id);
        model.addAttribute("community", CommunityView.of(community, choices));
        model.addAttribute("language", languages.require(community.language()));
        model.addAttribute("never", never(community));
        return "desk/directory/community";
    }

    @GetMapping("/{id}/{medium:written|spoken}")
    String confirm(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable String medium, Model model) {
        Community community = community(me, id);
        return confirmation(
                community, medium(medium), new Typed("community", start(community, medium(medium))), List.of(), model);
    }

    @PostMapping("/{id}/{medium:written|spoken}")
    String confirm(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable String medium,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Community community = community(me, id);
        Typed typed = new Typed("community", fields);
        try {
            LocalDate on = typed.date("confirmedOn", London.today(clock));
            typed.done();
            List<LanguageTag> order =
                    typed.all("order").stream().map(LanguageTag::of).toList();
            communities.confirmFallback(
                    me.actor(),
                    community.id(),
                    new ConfirmedFallback(
                            medium(medium), order, typed.text("confirmedBy"), on, typed.text("evidence")));
            next.addFlashAttribute("done", "What serves " + community.name() + " when " + medium + " was confirmed.");
            return "redirect:/communities/" + id;
        } catch (ProblemException refused) {
            return confirmation(community, medium(medium), typed, refused.problems(), model);
        }
    }

    private String form(SignedIn me, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("areas", choices.areas(me.person()));
        model.addAttribute("languages", choices.languages());
        return "desk/directory/community-new";
    }

    private String confirmation(Community community, Medium medium, Typed typed, List<Problem> problems, Model model) {
        Language language = languages.require(community.language());
        model.addAttribute("community", CommunityView.of(community, choices));
        model.addAttribute("medium", medium.name().toLowerCase(Locale.ROOT));
        model.addAttribute("proposed", choices.names(language.fallback(medium)));
        model.addAttribute("never", never(community));
        model.addAttribute("languages", choices.languages());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/directory/fallback";
    }

    private List<String> never(Community community) {
        return choices.names(languages.require(community.language()).neverFallback().stream()
                .sorted()
                .toList());
    }

    /** What the form starts with: what was confirmed before, else the table's proposal, which nobody has confirmed. */
    private MultiValueMap<String, String> start(Community community, Medium medium) {
        Optional<ConfirmedFallback> before = community.fallback(medium);
        List<LanguageTag> order = before.map(ConfirmedFallback::order)
                .orElseGet(() -> languages.require(community.language()).fallback(medium));
        LocalDate today = London.today(clock);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        order.forEach(tag -> fields.add("order", tag.value()));
        before.ifPresent(confirmed -> fields.add("confirmedBy", confirmed.confirmedBy()));
        fields.add("confirmedOn-day", String.valueOf(today.getDayOfMonth()));
        fields.add("confirmedOn-month", String.valueOf(today.getMonthValue()));
        fields.add("confirmedOn-year", String.valueOf(today.getYear()));
        return fields;
    }

    private Community community(SignedIn me, long id) {
        return communities
                .find(me.person().organisation(), new CommunityId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Medium medium(String word) {
        return Medium.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
