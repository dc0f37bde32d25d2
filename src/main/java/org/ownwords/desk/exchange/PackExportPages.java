package org.ownwords.desk.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.exchange.ExportReport;
import org.ownwords.exchange.PackExports;
import org.ownwords.exchange.PackOrder;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Variants;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A content pack for another area: what would travel and what would stay, and the zip. For workers and leads. */
@Controller
@RequestMapping("/exchange/packs/new")
class PackExportPages {

    private static final int LONGEST_LICENCE = 500;

    private final PackExports exports;
    private final Variants variants;
    private final LanguageTable languages;
    private final Clock clock;

    PackExportPages(PackExports exports, Variants variants, LanguageTable languages, Clock clock) {
        this.exports = exports;
        this.variants = variants;
        this.languages = languages;
        this.clock = clock;
    }

    /** What would travel and what would stay; nothing is written. */
    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> fields, Model model) {
        PackPages.allowed(me);
        Typed typed = new Typed("pack", fields);
        return form(me, typed, List.of(), model);
    }

    private String form(SignedIn me, Typed typed, List<Problem> wrong, Model model) {
        List<Problem> problems = wrong;
        if (problems.isEmpty()) {
            try {
                ExportReport report = exports.look(me.actor(), order(typed));
                model.addAttribute("report", report);
                model.addAttribute("left", Left.of(report.leftOut()));
            } catch (ProblemException tooMuch) {
                problems = tooMuch.problems();
            }
        }
        model.addAttribute("problems", problems);
        model.addAttribute("form", typed);
        model.addAttribute("languages", written());
        model.addAttribute("longest", LONGEST_LICENCE);
        return "desk/exchange/pack-new";
    }

    /** Languages that have a text, but English, which always goes. */
    private List<Choice> written() {
        Set<LanguageTag> tags = variants.tags();
        return languages.all().stream()
                .filter(language -> !language.tag().equals(ExchangePages.ENGLISH) && tags.contains(language.tag()))
                .sorted(Comparator.comparing(Language::englishName))
                .map(language -> new Choice(language.tag().value(), language.englishName()))
                .toList();
    }

    private PackOrder order(Typed typed) {
        List<String> words = typed.all("languages");
        return new PackOrder(
                typed.text("licence"),
                languages.all().stream()
                        .map(Language::tag)
                        .filter(tag -> words.contains(tag.value()))
                        .collect(Collectors.toSet()));
    }

    /** The pack as a zip; a form with mistakes is shown again as it was filled in. */
    @PostMapping
    Object send(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> fields, Model model)
            throws IOException {
        PackPages.allowed(me);
        Typed typed = new Typed("pack", fields);
        try {
            if (typed.text("licence").length() > LONGEST_LICENCE) {
                typed.problem(
                        "licence", "The terms are longer than " + LONGEST_LICENCE + " characters.", "Say it shorter.");
            }
            typed.done();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exports.toZip(me.actor(), order(typed), out);
            return ExchangePages.attachment(
                    "ownwords-pack-" + London.today(clock) + ".zip", "application/zip", out.toByteArray());
        } catch (ProblemException refused) {
            return new ModelAndView(form(me, typed, refused.problems(), model), model.asMap());
        }
    }

    /** Everything that stays for one reason. */
    public record Left(String what, String remedy, List<Problem> places) {

        static List<Left> of(List<Problem> problems) {
            return problems.stream()
                    .collect(Collectors.groupingBy(
                            problem -> List.of(problem.what(), problem.remedy()),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(reason ->
                            new Left(reason.getKey().get(0), reason.getKey().get(1), reason.getValue()))
                    .toList();
        }
    }
}
