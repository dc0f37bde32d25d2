package org.ownwords.desk.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.language.Language;
import org.ownwords.quality.words.Glossaries;
import org.ownwords.quality.words.GlossaryVersion;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words to avoid and to prefer, for somebody who has never written for these audiences; and the form to propose one. */
@Controller
class GlossaryPages {

    private final Glossaries glossaries;
    private final WordChoices choices;

    GlossaryPages(Glossaries glossaries, WordChoices choices) {
        this.glossaries = glossaries;
        this.choices = choices;
    }

    /** The entries of one audience, by language. */
    public record Audience(String name, List<InLanguage> languages) {}

    /** The entries of one audience in one language. */
    public record InLanguage(Language language, List<GlossaryVersion> entries) {}

    @GetMapping("/glossary")
    String all(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String audience,
            Model model) {
        List<GlossaryVersion> counting = glossaries.all().stream()
                .filter(version -> !version.withdrawn())
                .toList();
        List<GlossaryVersion> shown = counting.stream()
                .filter(one ->
                        language.isEmpty() || one.entry().language().value().equals(language))
                .filter(one -> audience.isEmpty() || one.entry().audience().equals(audience))
                .toList();
        model.addAttribute("languages", languages(counting));
        model.addAttribute("audienceChoices", choices.audiences());
        model.addAttribute("chosen", language);
        model.addAttribute("chosenAudience", audience);
        model.addAttribute("count", shown.size());
        model.addAttribute(
                "audiences",
                shown.stream()
                        .map(one -> one.entry().audience())
                        .distinct()
                        .sorted()
                        .map(name -> new Audience(name, inLanguages(shown, name)))
                        .toList());
        return "desk/words/glossary";
    }

    private List<InLanguage> inLanguages(List<GlossaryVersion> all, String audience) {
        List<GlossaryVersion> own = all.stream()
                .filter(one -> one.entry().audience().equals(audience))
                .sorted(Comparator.comparing(one -> one.entry().avoid()))
                .toList();
        return own.stream()
                .map(one -> one.entry().language())
                .distinct()
                .map(tag -> new InLanguage(
                        choices.language(tag.value()),
                        own.stream()
                                .filter(one -> one.entry().language().equals(tag))
                                .toList()))
                .sorted(Comparator.comparing(one -> one.language().englishName()))
                .toList();
    }

    private List<Choice> languages(List<GlossaryVersion> all) {
        return all.stream()
                .map(one -> choices.language(one.entry().language().value()))
                .distinct()
                .map(one -> new Choice(one.tag().value(), one.englishName() + " – " + one.autonym()))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    @GetMapping("/glossary/new")
    String blank(@RequestParam(defaultValue = "") String language, Model model) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("language", language);
        return form(new Typed("words", fields), List.of(), model);
    }

    @PostMapping("/glossary/new")
    String propose(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed("words", fields);
        try {
            long id = glossaries.propose(me.actor(), draft(typed));
            next.addFlashAttribute(
                    "done", "Proposed. Writers are shown it from now on; it blocks when a panel agrees.");
            return "redirect:/glossary/" + id;
        } catch (ProblemException refused) {
            return form(typed, refused.problems(), model);
        }
    }

    static Glossaries.Draft draft(Typed typed) {
        return new Glossaries.Draft(
                typed.text("audience"),
                typed.text("language"),
                typed.text("avoid"),
                typed.text("forms"),
                typed.text("prefer"),
                typed.text("reason"),
                typed.text("advisedBy"));
    }

    private String form(Typed typed, List<Problem> problems, Model model) {
        Optional<Language> language = Optional.of(typed.text("language"))
                .filter(tag ->
                        choices.languages().stream().anyMatch(one -> one.value().equals(tag)))
                .map(choices::language);
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("languages", choices.languages());
        model.addAttribute("audiences", choices.audiences());
        model.addAttribute("lang", language.map(one -> one.tag().value()).orElse(""));
        return "desk/words/entry-new";
    }
}
