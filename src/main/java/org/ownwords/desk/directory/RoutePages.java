package org.ownwords.desk.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTag;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a route answers and in which languages; its address stays. */
@Controller
@RequestMapping("/services/{id}/routes/{route:\\d+}")
class RoutePages {

    private static final int LEAST_PLACES = 6;
    private static final int SPARE_PLACES = 2;

    private final Services services;
    private final ServiceView view;
    private final DirectoryChoices choices;

    RoutePages(Services services, ServiceView view, DirectoryChoices choices) {
        this.services = services;
        this.view = view;
        this.choices = choices;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable long route, Model model) {
        Service service = view.service(me, id);
        ContactRoute known = view.route(service, route);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("hours", known.hours());
        known.answersIn().stream().sorted().forEach(tag -> fields.add("answersIn", tag.value()));
        return page(service, known, new Typed("route", fields), List.of(), model);
    }

    @PostMapping
    String change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable long route,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Service service = view.service(me, id);
        ContactRoute known = view.route(service, route);
        Typed typed = new Typed("route", fields);
        try {
            Set<LanguageTag> answers = new TreeSet<>();
            typed.all("answersIn").forEach(tag -> answers.add(LanguageTag.of(tag)));
            services.changeRoute(me.actor(), service.id(), known.id(), typed.text("hours"), answers);
        } catch (ProblemException refused) {
            return page(service, known, typed, refused.problems(), model);
        }
        next.addFlashAttribute("done", known.label() + " was changed. What texts may lead to it is asked anew.");
        return "redirect:/services/" + id;
    }

    private String page(Service service, ContactRoute route, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("route", route);
        model.addAttribute("languages", choices.languages());
        model.addAttribute(
                "places", Math.max(LEAST_PLACES, typed.all("answersIn").size() + SPARE_PLACES));
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/directory/route";
    }
}
