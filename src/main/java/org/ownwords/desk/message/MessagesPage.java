package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

    @GetMapping("/messages")
    String all(Model model) {
        List<MessageDefinition> messages = library.catalogue().messages();
        Map<VariantId, State> states = states(variants.latest());
        Map<LanguageTag, Line> lines = new TreeMap<>();
        for (VariantId id : states.keySet()) {
            lines.computeIfAbsent(id.tag(), tag -> line(tag, messages, states));
        }
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.sort((a, b) -> {
            boolean englishFirst = a.language().tag().equals(Library.ENGLISH);
            boolean other = b.language().tag().equals(Library.ENGLISH);
            return englishFirst != other
                    ? (englishFirst ? -1 : 1)
                    : a.language().englishName().compareTo(b.language().englishName());
        });
        model.addAttribute("messages", messages);
        model.addAttribute("lines", sorted);
        return "desk/message/messages";
    }

    @GetMapping("/messages/{message}")
    String one(@AuthenticationPrincipal SignedIn me, @PathVariable String message, Model model) {
        MessageDefinition definition = library.message(message);
        List<Revision> newest = variants.latest(definition.id());
        Map<VariantId, State> states = states(newest);
        model.addAttribute("message", definition);
        model.addAttribute("required", required(definition));
        model.addAttribute(
                "lines",
                newest.stream()
                        .map(revision -> line(
                                revision,
                                Objects.requireNonNull(
                                        states.get(revision.content().id()))))
                        .toList());
        model.addAttribute("mayWrite", mayWrite(me));
        model.addAttribute("languages", languagesWithout(newest));
        return "desk/message/message";
    }

    /** Opens the empty page of a language in which nothing was written yet; it is kept only when somebody saves it. */
    @GetMapping("/messages/{message}/start")
    String start(@PathVariable String message, @RequestParam(defaultValue = "") String tag) {
        MessageId id = library.message(message).id();
        return tag.isEmpty()
                ? "redirect:/messages/" + id
                : "redirect:/messages/" + id + "/" + library.language(tag).tag() + "/edit";
    }

    static boolean mayWrite(SignedIn me) {
        return me.person().is(Role.OUTREACH_WORKER)
                || me.person().is(Role.SAFEGUARDING_LEAD)
                || me.person().is(Role.CO_DEVELOPER);
    }

    private Line line(LanguageTag tag, List<MessageDefinition> messages, Map<VariantId, State> states) {
        return new Line(
                library.language(tag.value()),
                messages.stream()
                        .map(message -> Optional.ofNullable(states.get(new VariantId(message.id(), tag))))
                        .toList());
    }

    private VariantLine line(Revision revision, State state) {
        List<Finding> findings = library.findings(revision.content(), Optional.empty());
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
        List<SectionRef> refs = revisions.stream()
                .flatMap(revision -> State.refs(revision.content()).stream())
                .toList();
        Map<SectionRef, Progress> progress = reviews.progress(refs);
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
