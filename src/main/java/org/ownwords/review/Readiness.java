package org.ownwords.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.base.Installation;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Mark;
import org.ownwords.message.Origin;
import org.ownwords.message.Recording;
import org.ownwords.message.Recordings;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.quality.Checks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a text may be used, and why not: asked for the matrix, at release, at page view and before every batch. Computed each
 * time from what is in the database, so that no expiry and no change of a fact needs to tell anybody.
 */
@Component
public class Readiness {

    private final Variants variants;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Checks checks;
    private final ProgressFinder finder;
    private final ApprovalHolds approval;
    private final ApprovedRecordings recordings;
    private final RecordingHolds recorded;

    public Readiness(
            JdbcClient jdbc,
            Variants variants,
            Catalogues catalogues,
            LanguageTable languages,
            Checks checks,
            Recordings recordings,
            Installation installation) {
        this.variants = variants;
        this.catalogues = catalogues;
        this.languages = languages;
        this.checks = checks;
        this.finder = new ProgressFinder(
                new ReviewStore(jdbc, new VerdictStore(jdbc), new DisputeStore(jdbc)), variants, catalogues);
        this.recordings = new ApprovedRecordings(jdbc, recordings);
        this.recorded = new RecordingHolds(this.recordings, languages);
        this.approval = new ApprovalHolds(installation.demo());
    }

    /** The standing of these exact words for this service and route today. */
    public Standing of(SectionRef section, Service service, ContactRoute route, Use use, LocalDate today) {
        return Objects.requireNonNull(
                ofAll(List.of(section), service, route, use, today).get(section));
    }

    /** The standing of many at once, for much less than asking about each; every section asked for has an entry. */
    public Map<SectionRef, Standing> ofAll(
            Collection<SectionRef> sections, Service service, ContactRoute route, Use use, LocalDate today) {
        Catalogue catalogue = catalogues.current();
        Map<SectionRef, Optional<Revision>> holding = finder.holding(sections);
        Map<SectionRef, Progress> progress = finder.of(holding, catalogue);
        SourceHolds sources = new SourceHolds(variants);
        CheckHolds checked = new CheckHolds(checks, languages);
        Map<SectionRef, Standing> standings = new LinkedHashMap<>();
        holding.forEach((section, found) -> {
            Optional<Case> asked = found.flatMap(revision -> revision.content()
                    .section(section.section())
                    .map(words -> new Case(
                            section,
                            revision,
                            words,
                            Objects.requireNonNull(progress.get(section)),
                            catalogue,
                            service,
                            route,
                            use,
                            today)));
            standings.put(section, asked.map(a -> standing(a, sources, checked)).orElseGet(Readiness::missing));
        });
        return standings;
    }

    /**
     * The newest recording of these exact words that may be played to everybody for this service and route today: its reader
     * agrees, it speaks this service's number, and whoever judged the words could hear it. Says nothing of the words themselves.
     */
    public Optional<Recording> recording(
            SectionRef section, Service service, ContactRoute route, Use use, LocalDate today) {
        Catalogue catalogue = catalogues.current();
        Optional<Revision> holding = variants.holding(section);
        return holding.flatMap(revision -> revision.content().section(section.section()))
                .flatMap(words -> recordings.of(new Case(
                        section,
                        holding.orElseThrow(),
                        words,
                        Objects.requireNonNull(
                                finder.of(Map.of(section, holding), catalogue).get(section)),
                        catalogue,
                        service,
                        route,
                        use,
                        today)));
    }

    /** The recordings of these words that may be heard, and that were added after the words were judged. */
    public List<Recording> unheard(SectionRef section) {
        Optional<Revision> holding = variants.holding(section);
        return holding.map(revision -> recordings.unheard(
                        section,
                        revision,
                        Objects.requireNonNull(finder.of(Map.of(section, holding), catalogues.current())
                                .get(section))))
                .orElse(List.of());
    }

    /** The newest words of every variant that somebody signed and that were recorded since, the oldest recording first. */
    public List<Unheard> unheard() {
        Map<SectionRef, ApprovedRecordings.Heard> signed = recordings.ofSigned();
        Map<SectionRef, Optional<Revision>> holding = finder.holding(signed.keySet());
        Map<SectionRef, Progress> progress = finder.of(holding);
        List<Unheard> unheard = new ArrayList<>();
        signed.forEach((section, heard) -> Objects.requireNonNull(holding.get(section))
                .filter(revision -> revision.content().origin() != Origin.FICTIONAL)
                .flatMap(revision -> heard.unheard(section, revision, Objects.requireNonNull(progress.get(section))))
                .filter(this::isNewest)
                .ifPresent(unheard::add));
        unheard.sort(Comparator.comparing(Unheard::added));
        return unheard;
    }

    private boolean isNewest(Unheard unheard) {
        return variants.latest(unheard.section().variant())
                .filter(newest -> newest.id().equals(unheard.revision().id()))
                .isPresent();
    }

    private Standing standing(Case asked, SourceHolds sources, CheckHolds checked) {
        List<Hold> holds = new ArrayList<>(approval.of(asked));
        holds.addAll(sources.of(asked));
        holds.addAll(ClaimHolds.of(asked));
        holds.addAll(checked.of(asked));
        holds.addAll(recorded.of(asked));
        boolean stopped = holds.stream().anyMatch(hold -> hold.kind().stops());
        return new Standing(stopped ? Mark.HELD : approval.mark(asked), List.copyOf(holds));
    }

    private static Standing missing() {
        return new Standing(Mark.DRAFT, List.of(new Hold(HoldKind.NO_SECTION, "Nothing holds these words any more.")));
    }
}
