package org.ownwords.desk.survey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaigns;
import org.ownwords.desk.Typed;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.reach.Answers;
import org.ownwords.reach.Indicators;
import org.ownwords.reach.Power;
import org.ownwords.reach.Survey;
import org.ownwords.reach.SurveyId;
import org.ownwords.reach.SurveyMethod;
import org.ownwords.reach.Surveys;
import org.ownwords.reach.Wave;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Surveys of an organisation: planned, and filled with counted answers. */
@Controller
class SurveyController {

    /** The baseline share for which the page says how many people a survey needs; half is the hardest case. */
    private static final double HARDEST = 0.5;

    private final Surveys surveys;
    private final Indicators indicators;
    private final Communities communities;
    private final Campaigns campaigns;

    SurveyController(Surveys surveys, Indicators indicators, Communities communities, Campaigns campaigns) {
        this.surveys = surveys;
        this.indicators = indicators;
        this.communities = communities;
        this.campaigns = campaigns;
    }

    @GetMapping("/surveys")
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        return all(me, SurveyForm.EMPTY, List.of(), model);
    }

    @PostMapping("/surveys")
    String add(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> fields, Model model) {
        SurveyForm form = SurveyForm.of(new Typed("Survey", fields));
        try {
            SurveyId id = surveys.add(me.actor(), form.survey(me.person().organisation()));
            return "redirect:/surveys/" + id.value();
        } catch (ProblemException e) {
            return all(me, form, e.problems(), model);
        }
    }

    @GetMapping("/surveys/{id}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        return one(me, new SurveyId(id), AnswersForm.EMPTY, List.of(), model);
    }

    @PostMapping("/surveys/{id}/answers")
    String record(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        AnswersForm form = AnswersForm.of(new Typed("Answers", fields));
        SurveyId survey = new SurveyId(id);
        try {
            surveys.record(me.actor(), survey, form.answers());
            return "redirect:/surveys/" + id + "#answers";
        } catch (ProblemException e) {
            return one(me, survey, form, e.problems(), model);
        }
    }

    private String all(SignedIn me, SurveyForm form, List<Problem> problems, Model model) {
        OrganisationId organisation = me.person().organisation();
        model.addAttribute("surveys", surveys.all(organisation));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "methods",
                List.of(
                        Map.of("value", SurveyMethod.VENUE.name(), "text", "People met at venues"),
                        Map.of("value", SurveyMethod.SAMPLE.name(), "text", "People drawn at random")));
        model.addAttribute(
                "campaigns",
                campaigns.all(organisation).stream()
                        .map(campaign -> Map.of(
                                "value",
                                String.valueOf(campaign.id().value()),
                                "text",
                                campaign.plan().name()))
                        .toList());
        return "desk/survey/surveys";
    }

    private String one(SignedIn me, SurveyId id, AnswersForm form, List<Problem> problems, Model model) {
        OrganisationId organisation = me.person().organisation();
        Survey survey =
                surveys.find(organisation, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<Long, String> names = communities.all(organisation).stream()
                .collect(Collectors.toMap(community -> community.id().value(), Community::name));
        model.addAttribute("survey", survey);
        model.addAttribute("needed", Power.perWave(HARDEST, Math.min(0.99, HARDEST + survey.plannedChange())));
        model.addAttribute(
                "rows",
                surveys.entered(organisation, id).stream().map(row(names)).toList());
        model.addAttribute(
                "communities",
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(entry -> Map.of("value", String.valueOf(entry.getKey()), "text", entry.getValue()))
                        .toList());
        model.addAttribute(
                "indicators",
                indicators.asked().stream()
                        .map(indicator -> Map.of("value", indicator.id(), "text", indicator.title()))
                        .toList());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "desk/survey/survey";
    }

    private Function<Answers, Map<String, Object>> row(Map<Long, String> names) {
        return answers -> Map.of(
                "community", names.getOrDefault(answers.community().value(), "a community no longer listed"),
                "indicator", indicators.require(answers.indicator()).title(),
                "wave", answers.wave().label(),
                "baseline", answers.wave() == Wave.BASELINE,
                "asked", answers.given().asked(),
                "given", answers.given().count());
    }
}
