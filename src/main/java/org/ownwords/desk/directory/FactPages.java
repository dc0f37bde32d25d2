package org.ownwords.desk.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
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

/** Answers the plain yes-or-no question by which somebody verifies a claim of a service or a route. */
@Controller
@RequestMapping("/services/{id}/facts/{claim}")
class FactPages {

    private static final List<Choice> ANSWERS = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));

    private final Services services;
    private final ServiceView view;
    private final Catalogues catalogues;
    private final Dependents dependents;
    private final DirectoryChoices choices;
    private final Clock clock;

    FactPages(
            Services services,
            ServiceView view,
            Catalogues catalogues,
            Dependents dependents,
            DirectoryChoices choices,
            Clock clock) {
        this.services = services;
        this.view = view;
        this.catalogues = catalogues;
        this.dependents = dependents;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable String claim,
            @RequestParam @Nullable Long route,
            Model model) {
        LocalDate today = London.today(clock);
        MultiValueMap<String, String> start = new LinkedMultiValueMap<>();
        start.add("verifiedBy", me.person().name());
        day(start, "verifiedOn", today);
        day(start, "expires", today.plusYears(1));
        return page(me, id, claim, Optional.ofNullable(route), new Typed("fact", start), List.of(), model);
    }

    @PostMapping
    String verify(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable String claim,
            @RequestParam @Nullable Long route,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("fact", fields);
        Service service = view.service(me, id);
        try {
            Fact fact = fact(claim, typed);
            if (route == null) {
                services.verify(me.actor(), service.id(), fact);
            } else {
                services.verify(
                        me.actor(), service.id(), view.route(service, route).id(), fact);
            }
            next.addFlashAttribute(
                    "done",
                    fact.holds() ? "Recorded as true." : "Recorded as not true. Every text that says so is held now.");
            return "redirect:/services/" + id + (fact.holds() ? "#facts" : "#held");
        } catch (ProblemException refused) {
            return page(me, id, claim, Optional.ofNullable(route), typed, refused.problems(), model);
        }
    }

    private Fact fact(String claim, Typed typed) {
        LocalDate today = London.today(clock);
        LocalDate verifiedOn = typed.date("verifiedOn", today);
        LocalDate expires = typed.date("expires", today.plusYears(1));
        String answer = typed.text("answer");
        if (ANSWERS.stream().noneMatch(choice -> choice.value().equals(answer))) {
            typed.problem(
                    "answer", "The question was not answered.", "Choose yes or no; if nobody knows, find out first.");
        }
        typed.done();
        return new Fact(
                definition(claim).id(),
                answer.equals("yes"),
                typed.text("verifiedBy"),
                verifiedOn,
                typed.text("evidence"),
                expires);
    }

    private String page(
            SignedIn me,
            long id,
            String claim,
            Optional<Long> route,
            Typed typed,
            List<Problem> problems,
            Model model) {
        Service service = view.service(me, id);
        Catalogue catalogue = catalogues.current();
        ClaimDefinition asked = definition(claim);
        model.addAttribute("service", service);
        model.addAttribute("claim", asked);
        model.addAttribute("route", route.map(r -> view.route(service, r)));
        model.addAttribute("fact", current(service, route, asked.id()));
        model.addAttribute("today", London.today(clock));
        model.addAttribute("dependents", dependents.of(asked.id(), catalogue, choices));
        model.addAttribute("answers", ANSWERS);
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/directory/fact";
    }

    private Optional<Fact> current(Service service, Optional<Long> route, ClaimId claim) {
        List<Fact> facts =
                route.map(r -> view.route(service, r)).map(ContactRoute::facts).orElse(service.facts());
        return facts.stream().filter(fact -> fact.claim().equals(claim)).findFirst();
    }

    private ClaimDefinition definition(String claim) {
        return catalogues.current().claims().stream()
                .filter(known -> known.id().value().equals(claim))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void day(MultiValueMap<String, String> fields, String name, LocalDate day) {
        fields.add(name + "-day", String.valueOf(day.getDayOfMonth()));
        fields.add(name + "-month", String.valueOf(day.getMonthValue()));
        fields.add(name + "-year", String.valueOf(day.getYear()));
    }
}
