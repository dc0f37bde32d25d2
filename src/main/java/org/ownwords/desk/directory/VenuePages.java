package org.ownwords.desk.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.Venue;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
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

/** The places of an organisation where posters hang, and who is safe there. */
@Controller
@RequestMapping("/venues")
class VenuePages {

    private final Venues venues;
    private final DirectoryChoices choices;
    private final Clock clock;

    VenuePages(Venues venues, DirectoryChoices choices, Clock clock) {
        this.venues = venues;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("venues", venues.all(me.person().organisation()));
        model.addAttribute("areaNames", choices.areaNames());
        model.addAttribute("yearAgo", London.today(clock).minusYears(1));
        return "desk/directory/venues";
    }

    @GetMapping("/new")
    String blank(@AuthenticationPrincipal SignedIn me, Model model) {
        return form(me, new Typed("venue", new LinkedMultiValueMap<>()), List.of(), model);
    }

    @PostMapping("/new")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("venue", fields);
        try {
            Optional<LocalDate> reviewed = typed.hasDate("safetyReviewedOn")
                    ? Optional.of(typed.date("safetyReviewedOn", London.today(clock)))
                    : Optional.empty();
            typed.done();
            venues.add(
                    me.actor(),
                    new Venue(
                            new VenueId(0),
                            me.person().organisation(),
                            new AreaCode(typed.text("area")),
                            typed.text("name"),
                            typed.text("kind"),
                            typed.text("address"),
                            typed.text("safeFor"),
                            reviewed));
            next.addFlashAttribute("done", "The venue was added.");
            return "redirect:/venues";
        } catch (ProblemException refused) {
            return form(me, typed, refused.problems(), model);
        }
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        Venue venue = venue(me, id);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("safeFor", venue.safeFor());
        return one(venue, new Typed("venue", fields), List.of(), model);
    }

    @PostMapping("/{id}/safety")
    String review(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Venue venue = venue(me, id);
        Typed typed = new Typed("venue", fields);
        try {
            LocalDate on = typed.date("safetyReviewedOn", London.today(clock));
            typed.done();
            venues.reviewSafety(me.actor(), venue.id(), typed.text("safeFor"), on);
            next.addFlashAttribute("done", "The safety review was recorded.");
            return "redirect:/venues";
        } catch (ProblemException refused) {
            return one(venue, typed, refused.problems(), model);
        }
    }

    private String form(SignedIn me, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("areas", choices.areas(me.person()));
        return "desk/directory/venue-new";
    }

    private String one(Venue venue, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("venue", venue);
        model.addAttribute("areaNames", choices.areaNames());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/directory/venue";
    }

    private Venue venue(SignedIn me, long id) {
        return venues.find(me.person().organisation(), new VenueId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
