package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Finding;
import org.ownwords.quality.Severity;
import org.ownwords.review.Progress;
import org.ownwords.review.Reviews;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of messages, and one message with everything that was written of it. */
@Controller
class MessagesPage {
    private static final int ROWS = 60;
    private static final int COLUMNS = 20;

    private final Library library;
    private final Variants variants;
    private final Reviews reviews;

    MessagesPage(Library library, Variants variants, Reviews reviews) {
        this.library = library;
        this.variants = variants;
        this.reviews = reviews;
    }

    /** A language's line of the list. */
    public record Line(Language language, List<Optional<State>> states) {}

    /** A variant's line on the page of its message. */
    public record VariantLine(Revision revision, Language language, State state, long blocks, long others) {}

    /** What a section of the message must say. */
    public record Required(String section, List<String> claims) {}

    /** The matrix, a part of it at a time where there are many languages or messages. */
    @GetMapping("/messages")
    String all(
            @RequestParam(defaultValue = "1") int languages,
            @RequestParam(defaultValue = "1") int messages,
            Model model) {
        Screens<MessageDefinition> columns = new Screens<>(library.catalogue().messages(), COLUMNS, messages);
        Screens<Language> rows = new Screens<>(written(), ROWS, languages);
        Map<VariantId, State> states = states(variants.latest(
                columns.shown().stream().map(MessageDefinition::id).toList(),
                rows.shown().stream().map(Language::tag).toList()));
        model.addAttribute("messages", columns.shown());
        model.addAttribute(
                "lines",
                rows.shown().stream()
                        .map(language -> line(language, columns.shown(), states))
                        .toList());
        model.addAttribute("columns", columns.choices(MessageDefinition::title));
        model.addAttribute("column", String.valueOf(columns.number()));
        model.addAttribute("rows", rows.choices(Language::englishName));
        model.addAttribute("row", String.valueOf(rows.number()));
        return "desk/message/messages";
    }

    @GetMapping("/messages/{message}")
    String one(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        MessageDefinition definition = library.message(message);
        Screens<Revision> newest = new Screens<>(variants.latest(definition.id()), ROWS, page);
        Map<VariantId, State> states = states(newest.shown());
        Library.Against against = library.against(definition.id());
        model.addAttribute("message", definition);
        model.addAttribute("required", required(definition));
        model.addAttribute(
                "lines",
                newest.shown().stream()
                        .map(revision -> line(
                                revision,
                                Objects.requireNonNull(
                                        states.get(revision.content().id())),
                                against))
                        .toList());
        model.addAttribute("page", newest.number());
        model.addAttribute("pages", newest.count());
        model.addAttribute("mayWrite", mayWrite(me));
        model.addAttribute("languages", languagesWithout(newest.all()));
        return "desk/message/message";
    }

    /** Opens the empty page of a language in which nothing was written yet; it is kept only when somebody saves it. */
    @GetMapping("/messages/{message}/start")
    String start(@PathVariable String message, @RequestParam(defaultValue = "") String tag) {
        MessageId id = library.message(message).id();
        if (tag.isEmpty()) {
            return "redirect:/messages/" + id;
        }
        Language language = library.language(tag);
        return "redirect:/messages/" + id + "/" + language.tag() + (GlossPage.isFor(language) ? "/gloss" : "/edit");
    }

    static boolean mayWrite(SignedIn me) {
        return me.person().is(Role.OUTREACH_WORKER)
                || me.person().is(Role.SAFEGUARDING_LEAD)
                || me.person().is(Role.CO_DEVELOPER);
    }

    /** The languages in which anything is written, English first, then by name. */
    private List<Language> written() {
        return variants.tags().stream()
                .map(tag -> library.language(tag.value()))
                .sorted(Comparator.comparing(
                                (Language language) -> !language.tag().equals(Library.ENGLISH))
                        .thenComparing(Language::englishName))
                .toList();
    }

    private static Line line(Language language, List<MessageDefinition> messages, Map<VariantId, State> states) {
        return new Line(
                language,
                messages.stream()
                        .map(message -> Optional.ofNullable(states.get(new VariantId(message.id(), language.tag()))))
                        .toList());
    }

    private VariantLine line(Revision revision, State state, Library.Against against) {
        List<Finding> findings = library.findings(revision.content(), Optional.empty(), against);
        long blocks = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .count();
        return new VariantLine(
                revision,
                library.language(revision.content().id().tag().value()),
                state,
                blocks,
                findings.size() - blocks);
    }

    /** The states of many variants, asked of the reviews together. */
    private Map<VariantId, State> states(List<Revision> revisions) {
        Map<SectionRef, Progress> progress = reviews.progressOf(revisions);
        Map<VariantId, State> states = new HashMap<>();
        for (Revision revision : revisions) {
            VariantContent content = revision.content();
            List<Progress> own = State.refs(content).stream()
                    .map(ref -> Objects.requireNonNull(progress.get(ref)))
                    .toList();
            states.put(content.id(), State.of(content, own));
        }
        return states;
    }

    private List<Required> required(MessageDefinition message) {
        List<Required> required = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            List<String> labels = library.catalogue().claims().stream()
                    .filter(claim -> message.required(kind).contains(claim.id()))
                    .map(ClaimDefinition::label)
                    .toList();
            if (!labels.isEmpty()) {
                required.add(new Required(SectionLabel.of(kind), labels));
            }
        }
        return required;
    }

    private List<Map<String, String>> languagesWithout(List<Revision> written) {
        List<LanguageTag> have =
                written.stream().map(revision -> revision.content().id().tag()).toList();
        return library.languages().stream()
                .filter(language -> !have.contains(language.tag()))
                .filter(language -> !language.script().equals("Zxxx"))
                .sorted((a, b) -> a.englishName().compareTo(b.englishName()))
                .map(language -> Map.of(
                        "value", language.tag().value(), "text", language.englishName() + " (" + language.tag() + ")"))
                .toList();
    }
}
