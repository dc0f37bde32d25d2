package org.ownwords.desk.words;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.desk.Submission;
import org.ownwords.desk.Typed;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Section;
import org.ownwords.message.Variants;
import org.ownwords.quality.FormsInTexts;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.GlossaryEntry.Standing;
import org.ownwords.quality.words.Glossaries;
import org.ownwords.quality.words.GlossaryVersion;
import org.ownwords.quality.words.Panel;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One entry of the glossary: how it came about, and what a person may do with it. */
@Controller
@RequestMapping("/glossary/{id:\\d{1,18}}")
class EntryPages {

    private final Glossaries glossaries;
    private final Variants variants;
    private final WordChoices choices;
    private final Clock clock;

    EntryPages(Glossaries glossaries, Variants variants, WordChoices choices, Clock clock) {
        this.glossaries = glossaries;
        this.variants = variants;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        GlossaryEntry entry = history(id).get(0).entry();
        return page(me, id, new Typed("words", fields(entry)), List.of(), model);
    }

    private static MultiValueMap<String, String> fields(GlossaryEntry entry) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("forms", String.join("\n", entry.forms()));
        fields.add("prefer", entry.prefer());
        fields.add("reason", entry.reason());
        fields.add("advisedBy", entry.advisedBy());
        return fields;
    }

    @PostMapping("/change")
    String change(Submission form, @PathVariable long id) {
        return act(
                form,
                id,
                (typed, basis) ->
                        glossaries.change(form.actor(), id, basis, GlossaryPages.draft(typed), typed.text("remark")),
                "The entry was changed.");
    }

    /** Adds forms that stand in texts, by ticking them. */
    @PostMapping("/forms")
    String addForms(Submission form, @PathVariable long id) {
        GlossaryEntry entry = history(id).get(0).entry();
        Typed ticked = form.typed("words");
        MultiValueMap<String, String> all = fields(entry);
        all.set("basis", ticked.text("basis"));
        all.set(
                "forms",
                String.join(
                        "\n",
                        Stream.concat(entry.forms().stream(), ticked.all("alike").stream())
                                .toList()));
        return change(new Submission(form.me(), all, form.model(), form.next()), id);
    }

    @PostMapping("/agree")
    String agree(Submission form, @PathVariable long id) {
        return act(
                form,
                id,
                (typed, basis) -> glossaries.agree(form.actor(), id, basis, panel(typed)),
                "Agreed. From now on a text with this word cannot be approved for these people.");
    }

    @PostMapping("/withdraw")
    String withdraw(Submission form, @PathVariable long id) {
        return act(
                form,
                id,
                (typed, basis) -> glossaries.withdraw(form.actor(), id, basis, typed.text("withdrawReason")),
                "Withdrawn. No check looks for the word any more.");
    }

    private Panel panel(Typed typed) {
        String people = typed.text("people").strip();
        Panel panel = new Panel(
                typed.text("panel"),
                people.matches("\\d{1,5}") ? Integer.parseInt(people) : 0,
                typed.date("metOn", London.today(clock)));
        typed.done();
        return panel;
    }

    private interface Act {
        void by(Typed typed, int basis);
    }

    private String act(Submission form, long id, Act act, String done) {
        history(id);
        Typed typed = form.typed("words");
        Runnable careful = () -> {
            String basis = typed.text("basis");
            act.by(typed, basis.matches("\\d{1,9}") ? Integer.parseInt(basis) : 0);
        };
        return form.answer(
                careful, done, "/glossary/" + id, problems -> page(form.me(), id, typed, problems, form.model()));
    }

    private String page(SignedIn me, long id, Typed typed, List<Problem> problems, Model model) {
        List<GlossaryVersion> history = history(id);
        GlossaryVersion last = history.get(0);
        model.addAttribute("last", last);
        model.addAttribute("entry", last.entry());
        model.addAttribute("language", choices.language(last.entry().language().value()));
        model.addAttribute("audience", WordChoices.inWords(last.entry().audience()));
        model.addAttribute("agreed", last.entry().standing() == Standing.AGREED);
        model.addAttribute("mayDecide", Glossaries.mayDecide(me.person()));
        List<String> texts = texts(last.entry().language());
        model.addAttribute("texts", texts.size());
        model.addAttribute("alike", FormsInTexts.of(last.entry(), texts.stream()));
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "history", history.stream().map(version -> line(me, version)).toList());
        return "desk/words/entry";
    }

    private List<String> texts(LanguageTag language) {
        return variants.latest(language).stream()
                .map(revision -> revision.content().sections().stream()
                        .map(Section::text)
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private WordChoices.Line line(SignedIn me, GlossaryVersion version) {
        String what = version.withdrawn()
                ? "Withdrawn"
                : (version.number() == 1 ? "Written down: " : "Changed: ")
                        + version.entry().standing().label().toLowerCase(java.util.Locale.ROOT) + ", write “"
                        + version.entry().prefer() + "”, " + version.entry().advisedBy();
        return new WordChoices.Line(what, choices.who(me, version.by()), version.at(), version.remark());
    }

    private List<GlossaryVersion> history(long id) {
        List<GlossaryVersion> history = glossaries.history(id);
        if (history.isEmpty()) {
            throw WordChoices.notFound();
        }
        return history;
    }
}
