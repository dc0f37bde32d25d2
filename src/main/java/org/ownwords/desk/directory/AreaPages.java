package org.ownwords.desk.directory;

import java.util.List;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Installation;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.PoliceArea;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

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

    AreaPages(CensusNeed need, AreaCoverage coverage, DirectoryChoices choices, Installation installation) {
        this.need = need;
        this.coverage = coverage;
        this.choices = choices;
        this.installation = installation;
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

    @GetMapping("/{code}")
    String one(@PathVariable String code, Model model) {
        PoliceArea area = need.areas().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<NeedRow> rows = coverage.of(need.in(code));
        model.addAttribute("area", area);
        model.addAttribute("rows", rows);
        model.addAttribute("largest", LARGEST);
        model.addAttribute(
                "missing", rows.stream().filter(NeedRow::isMissing).limit(5).toList());
        model.addAttribute("attribution", need.attribution());
        model.addAttribute("demo", installation.demo());
        return "desk/directory/area";
    }
}
