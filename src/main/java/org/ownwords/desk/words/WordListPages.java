package org.ownwords.desk.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Variants;
import org.ownwords.quality.words.Knows;
import org.ownwords.quality.words.WordListVersion;
import org.ownwords.quality.words.WordLists;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words that a locked phone must not show: a list per language, proposed by anybody, confirmed by its speakers alone. */
@Controller
class WordListPages {

    private final WordLists lists;
    private final Variants variants;
    private final LanguageTable languages;
    private final WordChoices choices;

    WordListPages(WordLists lists, Variants variants, LanguageTable languages, WordChoices choices) {
        this.lists = lists;
        this.variants = variants;
        this.languages = languages;
        this.choices = choices;
    }

    /**
     * A language of the index.
     *
     * @param words how many words its newest list holds, 0 where it has none
     */
    public record Row(Language language, int words, boolean confirmed) {}

    /** The languages that have a list or a text. */
    @GetMapping("/languages/words")
    String all(Model model) {
        Set<LanguageTag> tags = new TreeSet<>(
                lists.listed(languages.all().stream().map(Language::tag).toList()));
        tags.addAll(variants.tags());
        model.addAttribute(
                "rows",
                tags.stream()
                        .map(tag -> choices.language(tag.value()))
                        .map(this::row)
                        .sorted(Comparator.comparing(row -> row.language().englishName()))
                        .toList());
        return "desk/words/lists";
    }

    private Row row(Language language) {
        int words = lists.versions(language.tag()).stream()
                .findFirst()
                .map(version -> version.list().anywhere().size()
                        + version.list().atTheStart().size())
                .orElse(0);
        return new Row(language, words, lists.confirmed(language.tag()));
    }

    @GetMapping("/languages/{tag}/words")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable String tag, Model model) {
        Language language = choices.language(tag);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        lists.versions(language.tag()).stream().findFirst().ifPresent(version -> {
            fields.add("anywhere", String.join("\n", version.list().anywhere()));
            fields.add("atTheStart", String.join("\n", version.list().atTheStart()));
        });
        return page(me, language, new Typed("words", fields), List.of(), model);
    }

    @PostMapping("/languages/{tag}/words")
    String propose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String tag,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Language language = choices.language(tag);
        Typed typed = new Typed("words", fields);
        try {
            lists.propose(me.actor(), language.tag(), basis(typed), typed.text("anywhere"), typed.text("atTheStart"));
            next.addFlashAttribute("done", "Saved. Another speaker must confirm this list.");
            return "redirect:/languages/" + language.tag() + "/words";
        } catch (ProblemException refused) {
            return page(me, language, typed, refused.problems(), model);
        }
    }

    @PostMapping("/languages/{tag}/words/confirm")
    String confirm(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String tag,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Language language = choices.language(tag);
        Typed typed = new Typed("words", fields);
        try {
            Knows knows = typed.choice("knows", Knows.class, "Say how you know the language.");
            if (!typed.ticked("read")) {
                typed.problem("read", "The box is not ticked.", "Go through every word first, then tick it.");
            }
            typed.done();
            lists.confirm(me.actor(), language.tag(), basis(typed), knows);
            next.addFlashAttribute("done", "Confirmed in your name. From now on these words block.");
            return "redirect:/languages/" + language.tag() + "/words";
        } catch (ProblemException refused) {
            return page(me, language, typed, refused.problems(), model);
        }
    }

    private static int basis(Typed typed) {
        return typed.text("basis").matches("\\d{1,9}") ? Integer.parseInt(typed.text("basis")) : 0;
    }

    private String page(SignedIn me, Language language, Typed typed, List<Problem> problems, Model model) {
        List<WordListVersion> versions = lists.versions(language.tag());
        Optional<WordListVersion> newest = versions.stream().findFirst();
        boolean mine = newest.flatMap(WordListVersion::by)
                .filter(by -> by.person().equals(me.person().id()))
                .isPresent();
        model.addAttribute("language", language);
        model.addAttribute("newest", newest);
        model.addAttribute("basis", newest.map(WordListVersion::number).orElse(0));
        model.addAttribute("confirmed", lists.confirmed(language.tag()));
        model.addAttribute("mine", mine);
        model.addAttribute("maySpeak", SpeakerPage.maySpeak(me.person()));
        model.addAttribute("knows", WordChoices.knows());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("history", history(me, versions));
        return "desk/words/list";
    }

    private List<WordChoices.Line> history(SignedIn me, List<WordListVersion> versions) {
        List<WordChoices.Line> lines = new ArrayList<>();
        for (WordListVersion version : versions) {
            version.confirmations()
                    .forEach(one -> lines.add(new WordChoices.Line(
                            "Version " + version.number() + " confirmed",
                            choices.who(me, Optional.of(one.by())),
                            one.at(),
                            one.knows().label())));
            if (version.number() > 0) {
                lines.add(new WordChoices.Line(
                        "Version " + version.number() + " written: "
                                + version.list().anywhere().size() + " and "
                                + version.list().atTheStart().size() + " words",
                        choices.who(me, version.by()),
                        version.at(),
                        ""));
            }
        }
        return lines;
    }
}
