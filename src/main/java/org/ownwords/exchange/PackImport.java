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
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.EditConflict;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.Variants;

/** One import of one pack as it was planned. */
final class PackImport {
    private final Catalogues catalogues;
    private final Variants variants;
    private final Provenances provenances;
    private final Actor actor;
    private final Instant now;
    private final List<ImportReport.Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    PackImport(Catalogues catalogues, Variants variants, Provenances provenances, Actor actor, Instant now) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.provenances = provenances;
        this.actor = actor;
        this.now = now;
    }

    ImportReport run(PackPlan plan, boolean examples) {
        problems.addAll(plan.problems());
        notices.addAll(plan.notices());
        plan.pack().sets().stream().filter(set -> examples || !isInvented(set)).forEach(this::define);
        plan.texts().forEach(text -> bring(text, plan.pack().manifest()));
        return new ImportReport(List.copyOf(entries), List.copyOf(problems), List.copyOf(notices));
    }

    /** Whether a set holds nothing but examples: then its messages are no use either. */
    private static boolean isInvented(ContentSet set) {
        return !set.variants().isEmpty()
                && set.variants().stream().allMatch(text -> text.content().origin() == Origin.FICTIONAL);
    }

    /** Adds what is not known here; a claim's question is what people verified, so that no file may change it. */
    private void define(ContentSet set) {
        Catalogue here = catalogues.current();
        List<ClaimDefinition> claims = new ArrayList<>();
        for (ClaimDefinition claim : set.catalogue().claims()) {
            Optional<ClaimDefinition> known = here.claim(claim.id());
            if (known.isEmpty()) {
                claims.add(claim);
            } else if (!known.get().equals(claim)) {
                differs(set, "claim \"" + claim.id() + "\"");
            }
        }
        List<MessageDefinition> messages = new ArrayList<>();
        for (MessageDefinition message : set.catalogue().messages()) {
            Optional<MessageDefinition> known = here.message(message.id());
            if (known.isEmpty()) {
                messages.add(message);
            } else if (!known.get().equals(message)) {
                differs(set, "message \"" + message.id() + "\"");
            }
        }
        catalogues.merge(actor, new Catalogue(claims, messages));
    }

    private void differs(ContentSet set, String what) {
        notices.add(Problem.in(
                set.folder() + "/messages.yaml",
                "The " + what + " is defined otherwise here; ours stands.",
                "Compare the two, and give theirs another name if it means another thing."));
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
