package org.ownwords.exchange;

import java.time.Clock;
import java.util.Objects;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Installation;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.provenance.Provenances;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Variants;
import org.ownwords.quality.words.WordsFromElsewhere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Content packs into the database. */
@Component
public class ContentPacks {

    private final Catalogues catalogues;
    private final Variants variants;
    private final Provenances provenances;
    private final WordsFromElsewhere words;
    private final LanguageTable languages;
    private final Installation installation;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    public ContentPacks(
            Catalogues catalogues,
            Variants variants,
            Provenances provenances,
            WordsFromElsewhere words,
            LanguageTable languages,
            Installation installation,
            Audit audit,
            TransactionOperations transactions,
            Clock clock) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.provenances = provenances;
        this.words = words;
        this.languages = languages;
        this.installation = installation;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Reads a pack, whose files may also use what the catalogue here knows.
     *
     * @throws ProblemException if it says of itself what is not so: a file was changed, added or taken out after it was made
     */
    public ContentPack read(PackFiles files) {
        return ContentPack.read(files, languages, catalogues.current());
    }

    /** What an import would change; changes nothing. */
    public PackPlan plan(ContentPack pack, PackChoices choices) {
        return new PackPlanner(catalogues.current(), variants, words, installation, pack, choices).plan();
    }

    /** Imports a pack with every change that it brings. */
    public ImportReport importPack(Actor actor, ContentPack pack) {
        return importPack(actor, pack, PackChoices.EVERYTHING);
    }

    /**
     * Imports a pack, all of it or nothing: what it brings is a draft, text that people edited here stays in the history, and
     * importing again changes nothing. Claims and messages that are known here are never redefined; texts with numbers or
     * addresses in them are refused, and what is invented is outside the demo. Words to avoid become proposals. Audited.
     *
     * @throws ProblemException if somebody saved one of its texts at the same time; then nothing changed
     */
    public ImportReport importPack(Actor actor, ContentPack pack, PackChoices choices) {
        return Objects.requireNonNull(transactions.execute(status -> {
            ImportReport report = new PackImport(catalogues, variants, provenances, words, actor, clock.instant())
                    .run(plan(pack, choices));
            audit.record(actor, "content.import", "pack", summary(pack, report));
            return report;
        }));
    }

    private static String summary(ContentPack pack, ImportReport report) {
        return pack.name()
                + pack.manifest().map(from -> " from " + from.madeBy()).orElse("") + ": "
                + report.count(Outcome.ADDED) + " added, " + report.count(Outcome.REVISED) + " revised, "
                + report.count(Outcome.REFUSED) + " refused, "
                + report.problems().size() + " problems";
    }
}
