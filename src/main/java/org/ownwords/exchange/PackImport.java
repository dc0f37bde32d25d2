package org.ownwords.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.EditConflict;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.VariantContent;
import org.ownwords.message.Variants;

/** One import of one pack. */
final class PackImport {
    private final Catalogues catalogues;
    private final Variants variants;
    private final Installation installation;
    private final Audit audit;
    private final Actor actor;
    private final List<ImportReport.Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    PackImport(Catalogues catalogues, Variants variants, Installation installation, Audit audit, Actor actor) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.installation = installation;
        this.audit = audit;
        this.actor = actor;
    }

    ImportReport run(ContentPack pack) {
        problems.addAll(pack.problems());
        notices.addAll(pack.notices());
        for (ContentSet set : pack.sets()) {
            List<PackedVariant> welcome = new ArrayList<>();
            for (PackedVariant variant : set.variants()) {
                if (variant.content().origin() == Origin.FICTIONAL && !installation.demo()) {
                    refuse(variant.file(), INVENTED);
                } else {
                    welcome.add(variant);
                }
            }
            boolean allRefused = welcome.isEmpty() && !set.variants().isEmpty();
            if (!allRefused) {
                define(set);
            }
            welcome.forEach(variant -> bring(variant.file(), variant.content()));
        }
        ImportReport report = new ImportReport(List.copyOf(entries), List.copyOf(problems), List.copyOf(notices));
        audit.record(actor, "content.import", "pack", summary(pack, report));
        return report;
    }

    private static final Problem INVENTED = Problem.in(
            "",
            "It is an example for the demo and is refused everywhere else.",
            "Write a text with people of the community, and give its true origin.");

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

    private void bring(String file, VariantContent content) {
        try {
            entries.add(new ImportReport.Entry(file, save(content)));
        } catch (EditConflict e) {
            // Somebody saved while we looked; what they saved is now part of what we compare with.
            entries.add(new ImportReport.Entry(file, save(content)));
        } catch (ProblemException e) {
            e.problems().forEach(problem -> refuse(file, problem));
        }
    }

    private Outcome save(VariantContent content) {
        List<Revision> history = variants.history(content.id());
        Optional<Revision> newest = history.stream().findFirst();
        if (newest.isPresent() && newest.get().content().equals(content)) {
            return Outcome.UNCHANGED;
        }
        if (history.stream().anyMatch(revision -> revision.content().equals(content))) {
            return Outcome.SUPERSEDED;
        }
        variants.save(actor, content, newest.map(Revision::id));
        return newest.isPresent() ? Outcome.REVISED : Outcome.ADDED;
    }

    private void refuse(String file, Problem problem) {
        entries.add(new ImportReport.Entry(file, Outcome.REFUSED));
        problems.add(new Problem(file, problem.line(), problem.field(), problem.what(), problem.remedy()));
    }

    private static String summary(ContentPack pack, ImportReport report) {
        return pack.name() + ": " + report.count(Outcome.ADDED) + " added, " + report.count(Outcome.REVISED)
                + " revised, " + report.count(Outcome.REFUSED) + " refused, "
                + report.problems().size() + " problems";
    }
}
