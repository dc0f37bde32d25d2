package org.ownwords.desk.words;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.language.Language;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.KeptWords;
import org.ownwords.quality.words.Knows;
import org.ownwords.quality.words.WordLists;
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

/** Where a speaker says whether exact words give something away on a locked phone, since no confirmed list can tell. */
@Controller
@RequestMapping("/messages/{message}/{tag}/speaker/{section:sms|discreet}")
class SpeakerPage {

    private final WordLists lists;
    private final KeptWords kept;
    private final Variants variants;
    private final WordChoices choices;

    SpeakerPage(WordLists lists, KeptWords kept, Variants variants, WordChoices choices) {
        this.lists = lists;
        this.kept = kept;
        this.variants = variants;
        this.choices = choices;
    }

    /** Whether that person may speak for the language's people. */
    static boolean maySpeak(Person person) {
        return person.is(Role.REVIEWER) || person.is(Role.CO_DEVELOPER);
    }

    private record Words(SectionRef ref, Section section, Language language) {}

    @GetMapping
    String ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable String section,
            Model model) {
        return page(
                me, words(message, tag, section), new Typed("words", new LinkedMultiValueMap<>()), List.of(), model);
    }

    @PostMapping
    String answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Words words = words(message, tag, section);
        Typed typed = new Typed("words", fields);
        try {
            read(words, typed);
            Knows knows = typed.choice("knows", Knows.class, "Say how you know the language.");
            typed.done();
            lists.answer(me.actor(), words.ref(), typed.text("givesAway").equals("yes"), typed.text("named"), knows);
            next.addFlashAttribute("notice", "Thank you. Your answer holds for exactly these words.");
            return "redirect:/messages/" + words.ref().variant();
        } catch (ProblemException refused) {
            return page(me, words, typed, refused.problems(), model);
        }
    }

    private static void read(Words words, Typed typed) {
        if (!words.ref().digest().hex().equals(typed.text("digest"))) {
            typed.problem(
                    "givesAway", "Somebody changed the words while you were reading.", "Read them again, then answer.");
        } else if (!List.of("yes", "no").contains(typed.text("givesAway"))) {
            typed.problem("givesAway", "Nothing was chosen.", "Say whether the words give something away.");
        }
    }

    private String page(SignedIn me, Words words, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("words", words.section().text());
        model.addAttribute("ref", words.ref());
        model.addAttribute("language", words.language());
        model.addAttribute("answer", kept.answer(words.ref().digest()));
        model.addAttribute("confirmed", lists.confirmed(words.language().tag()));
        model.addAttribute("maySpeak", maySpeak(me.person()));
        model.addAttribute("knows", WordChoices.knows());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/words/speaker";
    }

    private Words words(String message, String tag, String section) {
        try {
            Language language = choices.language(tag);
            VariantId id = new VariantId(MessageId.of(message), language.tag());
            Optional<Section> found = variants.latest(id)
                    .map(Revision::content)
                    .flatMap(content ->
                            content.section(SectionKind.ofWord(section).orElseThrow()));
            Section words = found.orElseThrow(WordChoices::notFound);
            return new Words(SectionDigests.ref(id, words), words, language);
        } catch (IllegalArgumentException malformed) {
            throw WordChoices.notFound();
        }
    }
}
