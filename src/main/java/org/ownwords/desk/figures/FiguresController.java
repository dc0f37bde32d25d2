package org.ownwords.desk.figures;

import org.ownwords.account.SignedIn;
import org.ownwords.campaign.CampaignId;
import org.ownwords.reach.Measure;
import org.ownwords.reach.PanelCsv;
import org.ownwords.reach.Panels;
import org.ownwords.reach.ReachCsv;
import org.ownwords.reach.ReachTable;
import org.ownwords.reach.Reaches;
import org.ownwords.reach.Verdict;
import org.ownwords.reach.disclosure.Rule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Pages and files of figures for commissioners; both from the same gated table. */
@Controller
class FiguresController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Reaches reaches;
    private final Panels panels;

    FiguresController(Reaches reaches, Panels panels) {
        this.reaches = reaches;
        this.panels = panels;
    }

    @GetMapping("/figures")
    String campaigns(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("campaigns", reaches.campaigns(me.person().organisation()));
        model.addAttribute("panels", panels.of(me.person().organisation(), Rule.COMMISSIONER));
        return "desk/figures/campaigns";
    }

    @GetMapping("/figures/{campaign}")
    String campaign(@AuthenticationPrincipal SignedIn me, @PathVariable long campaign, Model model) {
        ReachTable table = table(me, campaign);
        model.addAttribute("table", table);
        model.addAttribute("charts", IntervalChart.of(table));
        model.addAttribute("measures", Measure.values());
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("file", "/figures/" + campaign + ".csv");
        return "desk/figures/campaign";
    }

    @GetMapping("/figures/{campaign}.csv")
    ResponseEntity<String> csv(@AuthenticationPrincipal SignedIn me, @PathVariable long campaign) {
        return file("reach-" + campaign + ".csv", ReachCsv.write(table(me, campaign)));
    }

    @GetMapping("/figures/panels.csv")
    ResponseEntity<String> panels(@AuthenticationPrincipal SignedIn me) {
        return file("panels.csv", PanelCsv.write(panels.of(me.person().organisation(), Rule.COMMISSIONER)));
    }

    private static ResponseEntity<String> file(String name, String csv) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv);
    }

    private ReachTable table(SignedIn me, long campaign) {
        return reaches.table(me.person().organisation(), new CampaignId(campaign), Rule.COMMISSIONER)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
