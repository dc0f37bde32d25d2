package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.Destination;
import org.ownwords.desk.session.SessionRows;
import org.ownwords.exchange.provenance.Provenances;
import org.ownwords.language.Language;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Recordings;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Checks.Target;
import org.ownwords.quality.Finding;
import org.ownwords.render.Renderer;
import org.ownwords.review.Progress;
import org.ownwords.review.Reviews;
import org.ownwords.review.Standing;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One variant: its claims in its words, how it stands, what it becomes, and how it changed. */
@Controller
class VariantPage {
    private static final int MOST_CHANGES = 20;

    private final Library library;
    private final Variants variants;
    private final Reviews reviews;
    private final Recordings recordings;
    private final Editions editions;
    private final Destinations destinations;
    private final Renderer renderer;
    private final Authors authors;
    private final Provenances provenances;
    private final SessionRows sessions;

    VariantPage(
            Library library,
            Variants variants,
            Reviews reviews,
            Recordings recordings,
            Editions editions,
            Destinations destinations,
            Renderer renderer,
            Authors authors,
            Provenances provenances,
            SessionRows sessions) {
        this.library = library;
        this.variants = variants;
        this.reviews = reviews;
        this.recordings = recordings;
        this.editions = editions;
        this.destinations = destinations;
        this.renderer = renderer;
        this.authors = authors;
        this.provenances = provenances;
        this.sessions = sessions;
    }

    @GetMapping("/messages/{message}/{tag}")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String route,
            Model model) {
        MessageDefinition definition = library.message(message);
        Language language = library.language(tag);
        List<Revision> history = variants.history(new VariantId(definition.id(), language.tag()), 0, MOST_CHANGES + 1);
        Revision newest = history.stream().findFirst().orElseThrow(Library::notFound);
        List<Target> targets = destinations.all(me.person().organisation());
        Optional<Target> target = destinations.choose(me.person().organisation(), route, language.tag());
        List<Finding> findings = library.findings(newest.content(), target);
        List<SectionView> sections = sections(newest.content(), target, findings);
        model.addAttribute("message", definition);
        model.addAttribute("language", language);
        model.addAttribute("revision", newest);
        model.addAttribute("provenance", provenances.of(newest.content().id()));
        model.addAttribute("sections", sections);
        model.addAttribute("gloss", newest.content().isGloss(SectionKind.SPOKEN));
        model.addAttribute("english", library.language(Library.ENGLISH.value()));
        model.addAttribute("whole", whole(findings));
        model.addAttribute("passed", library.passed(findings, target.isPresent()));
        model.addAttribute("state", state(newest.content(), sections));
        model.addAttribute("mark", mark(newest.content(), sections));
        model.addAttribute("targets", Destinations.options(targets));
        model.addAttribute("target", target);
        model.addAttribute("noneAnswers", Destinations.noneAnswers(targets, language.tag()));
        model.addAttribute("route", target.map(Destinations::key).orElse(""));
        model.addAttribute("preview", target.map(chosen -> Preview.of(renderer, editions, newest, chosen)));
        model.addAttribute("changes", changes(me, history));
        model.addAttribute("older", Math.max(0, newest.number() - MOST_CHANGES));
        sessions.ledTo(me, newest.content()).ifPresent(led -> model.addAttribute("sessions", led));
        model.addAttribute("mayWrite", MessagesPage.mayWrite(me));
        model.addAttribute("mayReview", Destination.REVIEW.isOpenTo(me.person()));
        return "desk/message/variant";
    }

    private List<SectionView> sections(VariantContent content, Optional<Target> target, List<Finding> findings) {
        Map<SectionRef, Progress> progress = reviews.progress(State.refs(content));
        Map<SectionRef, Standing> standings =
                target.map(chosen -> editions.standings(content, chosen)).orElse(Map.of());
        List<SectionView> views = new ArrayList<>();
        for (Section section : content.sections()) {
            SectionRef ref = SectionDigests.ref(content.id(), section);
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.section().equals(Optional.of(section.kind())))
                    .filter(finding -> !saidByClaims(finding))
                    .toList();
            views.add(new SectionView(
                    section.kind(),
                    ref,
                    SectionView.passages(section, own, library.catalogue(), target, library.today()),
                    Objects.requireNonNull(progress.get(ref)),
                    Optional.ofNullable(standings.get(ref)),
                    SectionView.FindingView.of(own, section.text()),
                    section.kind() == SectionKind.SPOKEN ? recordings.find(ref) : List.of(),
                    reviews.backTranslation(ref).orElse("")));
        }
        return views;
    }

    /** The claims themselves say where they are not true, and the holds say why; once more would drown the rest. */
    private static boolean saidByClaims(Finding finding) {
        return finding.check().equals("untrue-claim");
    }

    private static List<SectionView.FindingView> whole(List<Finding> findings) {
        return SectionView.FindingView.of(
                findings.stream().filter(finding -> finding.section().isEmpty()).toList(), "");
    }

    private static State state(VariantContent content, List<SectionView> sections) {
        return State.of(content, sections.stream().map(SectionView::progress).toList());
    }

    private static Mark mark(VariantContent content, List<SectionView> sections) {
        if (content.origin() == org.ownwords.message.Origin.FICTIONAL) {
            return Mark.EXAMPLE;
        }
        return sections.stream().allMatch(section -> section.progress().approved()) ? Mark.NONE : Mark.DRAFT;
    }

    /** Each revision with what it changed of the one before, newest first. */
    private List<Change> changes(SignedIn me, List<Revision> history) {
        Authors.Names names = authors.of(me);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(history.size(), MOST_CHANGES); i++) {
            Revision revision = history.get(i);
            Optional<Revision> before = i + 1 < history.size() ? Optional.of(history.get(i + 1)) : Optional.empty();
            changes.add(new Change(
                    revision,
                    names.name(revision.author()),
                    before.map(old -> Change.between(old.content(), revision.content()))
                            .orElse(new LinkedHashMap<>())));
        }
        return changes;
    }
}
