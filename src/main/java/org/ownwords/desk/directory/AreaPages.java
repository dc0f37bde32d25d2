package org.ownwords.desk.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Installation;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.LocalEstimate;
import org.ownwords.directory.LocalEstimates;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.PoliceArea;
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

/** The police areas, what is spoken there, and what exists in each language. */
@Controller
@RequestMapping("/areas")
class AreaPages {

    /** How many categories the page shows before it folds the rest. */
    private static final int LARGEST = 20;

    private final CensusNeed need;
    private final AreaCoverage coverage;
    private final DirectoryChoices choices;
    private final Installation installation;
    private final LocalEstimates estimates;
    private final Clock clock;

    AreaPages(
            CensusNeed need,
            AreaCoverage coverage,
            DirectoryChoices choices,
            Installation installation,
            LocalEstimates estimates,
            Clock clock) {
        this.need = need;
        this.coverage = coverage;
        this.choices = choices;
        this.installation = installation;
        this.estimates = estimates;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("areas", need.areas());
        model.addAttribute(
                "mine",
                need.areas().stream()
                        .filter(area -> !me.person().areas().isEmpty() && choices.isIn(me.person(), area.code()))
                        .toList());
        return "desk/directory/areas";
    }

    /** A local estimate and what its language is called. */
    public record EstimateRow(LocalEstimate estimate, String language) {}

    @GetMapping("/{code}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable String code, Model model) {
        return page(me, area(code), new Typed("estimates", new LinkedMultiValueMap<>()), List.of(), model);
    }

    @PostMapping("/{code}/estimates")
    String estimate(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        PoliceArea area = area(code);
        Typed typed = new Typed("estimates", fields);
        try {
            LocalDate asOf = typed.date("asOf", London.today(clock));
            Optional<LanguageTag> language = language(typed);
            int people = people(typed);
            typed.done();
            estimates.add(
                    me.actor(),
                    new LocalEstimate(
                            0, new AreaCode(code), language.orElseThrow(), people, typed.text("source"), asOf));
            next.addFlashAttribute("done", "The estimate was added.");
            return "redirect:/areas/" + code;
        } catch (ProblemException refused) {
            return page(me, area, typed, refused.problems(), model);
        }
    }

    @PostMapping("/{code}/estimates/{id}/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable String code, @PathVariable long id) {
        PoliceArea area = area(code);
        estimates.remove(me.actor(), id);
        return "redirect:/areas/" + area.code();
    }

    private Optional<LanguageTag> language(Typed typed) {
        Optional<LanguageTag> found = choices.tag(typed.text("language"));
        if (found.isEmpty()) {
            typed.problem("language", "No language is chosen.", "Choose one from the list.");
        }
        return found;
    }

    private static int people(Typed typed) {
        try {
            return Integer.parseInt(typed.text("people").replaceAll("[\\s,]", ""));
        } catch (NumberFormatException e) {
            typed.problem("people", "That is no number of people.", "Enter a whole number, such as 1200.");
            return 0;
        }
    }

    private PoliceArea area(String code) {
        return need.areas().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(SignedIn me, PoliceArea area, Typed typed, List<Problem> problems, Model model) {
        String code = area.code();
        List<NeedRow> rows = coverage.of(need.in(code));
        model.addAttribute("area", area);
        model.addAttribute("rows", rows);
        model.addAttribute("largest", LARGEST);
        model.addAttribute(
                "missing", rows.stream().filter(NeedRow::isMissing).limit(5).toList());
        model.addAttribute("attribution", need.attribution());
        model.addAttribute("demo", installation.demo());
        model.addAttribute(
                "estimates",
                estimates.in(me.person().organisation(), new AreaCode(code)).stream()
                        .map(estimate -> new EstimateRow(estimate, choices.name(estimate.language())))
                        .toList());
        model.addAttribute("mayEstimate", me.person().roles().stream().anyMatch(role -> role != Role.COMMISSIONER));
        model.addAttribute("languages", choices.languages());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/directory/area";
    }
}
