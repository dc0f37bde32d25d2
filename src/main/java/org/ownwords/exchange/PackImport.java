package org.ownwords.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.exchange.provenance.Provenance;
import org.ownwords.exchange.provenance.Provenances;
import org.ownwords.message.Catalogues;
import org.ownwords.message.EditConflict;
import org.ownwords.message.Revision;
import org.ownwords.message.Variants;
import org.ownwords.quality.words.WordsFromElsewhere;

/** One import of one pack as it was planned. */
final class PackImport {
    private final Catalogues catalogues;
    private final Variants variants;
    private final Provenances provenances;
    private final WordsFromElsewhere words;
    private final Actor actor;
    private final Instant now;
    private final List<ImportReport.Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    PackImport(
            Catalogues catalogues,
            Variants variants,
            Provenances provenances,
            WordsFromElsewhere words,
            Actor actor,
            Instant now) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.provenances = provenances;
        this.words = words;
        this.actor = actor;
        this.now = now;
    }

    ImportReport run(PackPlan plan) {
        problems.addAll(plan.problems());
        notices.addAll(plan.notices());
        catalogues.merge(actor, plan.definitions());
        plan.texts().forEach(text -> bring(text, plan.pack().manifest()));
        int proposed = words.propose(actor, plan.words(), remark(plan.pack()));
        return new ImportReport(List.copyOf(entries), proposed, List.copyOf(problems), List.copyOf(notices));
    }

    private static String remark(ContentPack pack) {
        return pack.manifest()
                .map(from -> "From the content pack of " + from.madeBy() + ", " + from.madeOn() + ".")
                .orElse("From a content pack that does not say who made it.");
    }

    private void bring(PackPlan.Text text, Optional<PackManifest> manifest) {
        Outcome outcome = text.outcome();
        if (text.saves()) {
            outcome = save(text, manifest);
        }
        entries.add(new ImportReport.Entry(text.file(), outcome));
    }

    private Outcome save(PackPlan.Text text, Optional<PackManifest> manifest) {
        try {
            Revision saved = variants.save(
                    actor,
                    text.proposed(),
                    variants.latest(text.proposed().id()).map(Revision::id));
            manifest.ifPresent(from -> provenances.keep(actor, provenance(saved, from), now));
            return text.outcome();
        } catch (EditConflict conflict) {
            throw new ProblemException(Problem.in(
                    text.file(),
                    "Somebody saved this text meanwhile; nothing was changed.",
                    "Look again, and decide."));
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> problems.add(problem.inFile(text.file())));
            return Outcome.REFUSED;
        }
    }

    private static Provenance provenance(Revision saved, PackManifest from) {
        var said = from.text(saved.content().id());
        return new Provenance(
                saved.id(),
                saved.content().id(),
                from.madeBy(),
                from.madeOn(),
                from.areas(),
                saved.content().origin(),
                saved.content().source(),
                said.map(text -> text.approved().stream()
                                .filter(approval -> PackPlanner.holds(saved.content(), approval))
                                .toList())
                        .orElse(List.of()),
                said.map(PackManifest.Text::passedThrough).orElse(List.of()),
                from.licence());
    }
}
