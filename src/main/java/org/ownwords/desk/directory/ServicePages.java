package org.ownwords.desk.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
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

/** The services of an organisation and the ways to reach them. */
@Controller
@RequestMapping("/services")
class ServicePages {

    private static final List<Choice> KINDS = List.of(
            new Choice(RouteKind.PHONE.name(), "Telephone"),
            new Choice(RouteKind.TEXT.name(), "Text message"),
            new Choice(RouteKind.EMAIL.name(), "Email"),
            new Choice(RouteKind.WEB.name(), "Web page"),
            new Choice(RouteKind.IN_PERSON.name(), "In person"));

    private final Services services;
    private final ServiceView view;
    private final DirectoryChoices choices;

    ServicePages(Services services, ServiceView view, DirectoryChoices choices) {
        this.services = services;
        this.view = view;
        this.choices = choices;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("services", services.all(me.person().organisation()));
        model.addAttribute("areaNames", choices.areaNames());
        return "desk/directory/services";
    }

    /** Every claim against every service and route. */
    @GetMapping("/facts")
    String facts(@AuthenticationPrincipal SignedIn me, Model model) {
        view.overview(me, model);
        return "desk/directory/facts";
    }

    @GetMapping("/new")
    String blank(@AuthenticationPrincipal SignedIn me, Model model) {
        MultiValueMap<String, String> start = new LinkedMultiValueMap<>();
        start.add("audience", "everyone");
        start.add("minimumAge", "0");
        return form(me, new Typed("service", start), List.of(), model);
    }

    @PostMapping("/new")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("service", fields);
        try {
            Service service = new Service(
                    new ServiceId(0),
                    me.person().organisation(),
                    new AreaCode(typed.text("area")),
                    1,
                    typed.text("name"),
                    typed.text("audience"),
                    age(typed),
                    typed.ticked("insidePolice"),
                    List.of(),
                    List.of());
            typed.done();
            ServiceId id = services.add(me.actor(), service);
            next.addFlashAttribute("done", "The service was added. Now add how it is reached.");
            return "redirect:/services/" + id.value();
        } catch (ProblemException refused) {
            return form(me, typed, refused.problems(), model);
        }
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        view.show(me, view.service(me, id), model);
        return "desk/directory/service";
    }

    @GetMapping("/{id}/routes/new")
    String newRoute(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        return route(view.service(me, id), new Typed("route", new LinkedMultiValueMap<>()), List.of(), model);
    }

    @PostMapping("/{id}/routes/new")
    String addRoute(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Service service = view.service(me, id);
        Typed typed = new Typed("route", fields);
        try {
            RouteKind kind = typed.choice("kind", RouteKind.class, "Choose how the service is reached.");
            typed.done();
            Set<LanguageTag> answers = new TreeSet<>();
            typed.all("answersIn").forEach(tag -> answers.add(LanguageTag.of(tag)));
            services.addRoute(
                    me.actor(),
                    service.id(),
                    new ContactRoute(
                            new RouteId(0),
                            service.id(),
                            kind,
                            typed.text("label"),
                            typed.text("address"),
                            typed.text("hours"),
                            answers,
                            false,
                            List.of()));
            next.addFlashAttribute("done", "The route was added. Now verify what texts may claim of it.");
            return "redirect:/services/" + id;
        } catch (ProblemException refused) {
            return route(service, typed, refused.problems(), model);
        }
    }

    @GetMapping("/{id}/routes/{route}/retire")
    String askRetire(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable long route, Model model) {
        Service service = view.service(me, id);
        model.addAttribute("service", service);
        model.addAttribute("route", view.route(service, route));
        return "desk/directory/retire";
    }

    @PostMapping("/{id}/routes/{route}/retire")
    String retire(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @PathVariable long route,
            RedirectAttributes next) {
        Service service = view.service(me, id);
        ContactRoute retired = view.route(service, route);
        services.retireRoute(me.actor(), service.id(), retired.id());
        next.addFlashAttribute("done", retired.label() + " was retired. What was printed with it must be recalled.");
        return "redirect:/services/" + id;
    }

    private String form(SignedIn me, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("areas", choices.areas(me.person()));
        return "desk/directory/service-new";
    }

    private String route(Service service, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("languages", choices.languages());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/directory/route-new";
    }

    private static int age(Typed typed) {
        try {
            return Integer.parseInt(typed.text("minimumAge").strip());
        } catch (NumberFormatException e) {
            typed.problem(
                    "minimumAge", "The youngest age is not a number.", "Enter it in years, 0 where there is none.");
            return 0;
        }
    }
}
