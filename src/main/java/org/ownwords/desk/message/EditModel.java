package org.ownwords.desk.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.SignedIn;
import org.ownwords.campaign.Rules;
import org.ownwords.language.Language;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Checks.Target;
import org.ownwords.render.Renderer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/** Puts together what the page of a writer shows. */
@Component
class EditModel {

    private final Library library;
    private final Writing writing;
    private final Relatives relatives;
    private final LetterPad pad;
    private final PosterFit fit;
    private final Destinations destinations;
    private final Renderer renderer;
    private final Authors authors;
    private final Rules rules;

    EditModel(
            Library library,
            Writing writing,
            Relatives relatives,
            LetterPad pad,
            PosterFit fit,
            Destinations destinations,
            Renderer renderer,
            Authors authors,
            Rules rules) {
        this.library = library;
        this.writing = writing;
        this.relatives = relatives;
        this.pad = pad;
        this.fit = fit;
        this.destinations = destinations;
        this.renderer = renderer;
        this.authors = authors;
        this.rules = rules;
    }

    /**
     * What the writer chose to see; part of the page's address.
     *
     * @param beside tags of the texts that stand beside
     * @param route the key of the route that a text message is made out for
     */
    public record Choice(List<String> beside, String route) {

        public Choice {
            beside = list(beside);
            route = text(route);
        }

        /** Spring binds what an address lacks as null. */
        private static List<String> list(@Nullable List<String> bound) {
            return bound == null ? List.of() : List.copyOf(bound);
        }

        private static String text(@Nullable String bound) {
            return bound == null ? "" : bound;
        }

        /** As the query of an address, empty where nothing was chosen. */
        public String query() {
            String query = Stream.concat(
                            beside.stream().map(tag -> "beside=" + encoded(tag)),
                            Stream.of(route).filter(key -> !key.isEmpty()).map(key -> "route=" + encoded(key)))
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? "" : "?" + query;
        }

        private static String encoded(String value) {
            return UriUtils.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** A section to write, with the texts that stand beside it. */
    public record Part(SectionKind kind, String label, List<Relatives.Beside> texts, SideBySide passages) {}

    static String path(VariantId id) {
        return "/messages/" + id + "/edit";
    }

    /** The page itself. */
    void page(SignedIn me, VariantId id, EditForm written, Choice choice, Model model) {
        EditForm form = written.inOrder();
        Language language = library.language(id.tag().value());
        List<Relatives.Relative> all = relatives.of(id.message(), language);
        List<Relatives.Relative> chosen = Relatives.chosen(all, choice.beside());
        List<Target> targets = destinations.all(me.person().organisation());
        live(me, id, form, choice, model);
        model.addAttribute("form", form);
        model.addAttribute("problems", List.of());
        model.addAttribute("theirs", Optional.empty());
        model.addAttribute("relatives", all);
        model.addAttribute("chosen", chosen);
        model.addAttribute("parts", parts(form, relatives.sections(chosen)));
        model.addAttribute("claimChoices", claims());
        model.addAttribute("origins", origins(form));
        model.addAttribute("targets", Destinations.options(targets));
        model.addAttribute(
                "route",
                destinations
                        .choose(me.person().organisation(), choice.route(), id.tag())
                        .map(Destinations::key)
                        .orElse(""));
        model.addAttribute(
                "compares",
                !id.tag().equals(Library.ENGLISH)
                        && library.english(id.message()).isPresent());
        model.addAttribute("stale", writing.stale(id, form));
        model.addAttribute("pad", pad.of(language));
    }

    /** What changes while somebody types. */
    void live(SignedIn me, VariantId id, EditForm form, Choice choice, Model model) {
        MessageDefinition message = library.message(id.message().value());
        Language language = library.language(id.tag().value());
        WritingChecks checks = WritingChecks.of(writing, library, id, form);
        model.addAttribute("message", message);
        model.addAttribute("language", language);
        model.addAttribute("choice", choice);
        model.addAttribute("checks", checks);
        model.addAttribute(
                "sms",
                checks.content()
                        .map(content -> SmsMeter.of(
                                renderer,
                                message,
                                language,
                                content,
                                target(me, id, choice),
                                rules.of(me.person().organisation()).segmentPrice())));
        model.addAttribute("meanwhile", writing.meanwhile(id, form).map(revision -> meanwhile(me, revision)));
        model.addAttribute("now", library.now());
    }

    /** Whether the poster fits. */
    void fit(SignedIn me, VariantId id, EditForm form, Choice choice, Model model) {
        WritingChecks checks = WritingChecks.of(writing, library, id, form);
        model.addAttribute(
                "fit",
                target(me, id, choice)
                        .flatMap(target -> checks.content()
                                .filter(content ->
                                        content.section(SectionKind.LONG).isPresent())
                                .map(content -> fit.of(
                                        library.message(id.message().value()),
                                        library.language(id.tag().value()),
                                        content,
                                        target))));
    }

    /** When the writing was kept. */
    void kept(Optional<Instant> at, Model model) {
        model.addAttribute("keptAt", at);
    }

    /** What was not saved, with what it changes of the newest revision. */
    void offer(VariantId id, Unsaved.Kept kept, Choice choice, Model model) {
        model.addAttribute("message", library.message(id.message().value()));
        model.addAttribute("language", library.language(id.tag().value()));
        model.addAttribute("choice", choice);
        model.addAttribute("kept", kept);
        model.addAttribute(
                "differences",
                library.latest(id)
                        .map(newest -> writing.differences(id, kept.form(), newest))
                        .orElse(Map.of()));
    }

    private Map<String, String> meanwhile(SignedIn me, Revision revision) {
        return Map.of("who", authors.of(me).name(revision.author()), "number", String.valueOf(revision.number()));
    }

    private Optional<Target> target(SignedIn me, VariantId id, Choice choice) {
        return destinations.choose(me.person().organisation(), choice.route(), id.tag());
    }

    private static List<Part> parts(EditForm form, Map<SectionKind, List<Relatives.Beside>> beside) {
        return Stream.of(SectionKind.values())
                .map(kind -> part(kind, form.rows(kind), Objects.requireNonNull(beside.get(kind))))
                .toList();
    }

    private static Part part(SectionKind kind, List<EditForm.Row> rows, List<Relatives.Beside> texts) {
        return new Part(kind, SectionLabel.of(kind), texts, SideBySide.of(rows, texts));
    }

    private List<Map<String, String>> claims() {
        return Stream.concat(
                        Stream.of(Map.of("value", "-", "text", "No claim")),
                        library.catalogue().claims().stream()
                                .map(claim -> Map.of("value", claim.id().value(), "text", claim.label())))
                .toList();
    }

    private static List<Map<String, String>> origins(EditForm form) {
        return Stream.of(Origin.values())
                .filter(origin -> origin != Origin.FICTIONAL || form.origin().equals(Origin.FICTIONAL.word()))
                .map(origin -> Map.of("value", origin.word(), "text", origin.label()))
                .toList();
    }
}
