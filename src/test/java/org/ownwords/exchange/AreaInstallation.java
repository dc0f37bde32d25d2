package org.ownwords.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.base.Installation;
import org.ownwords.campaign.Plans;
import org.ownwords.delivery.TestClock;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Services;
import org.ownwords.directory.Venues;
import org.ownwords.exchange.provenance.Provenances;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.words.Glossaries;
import org.ownwords.quality.words.WordSnapshot;
import org.ownwords.quality.words.WordsFromElsewhere;
import org.ownwords.review.Approvals;
import org.ownwords.review.Decision;
import org.ownwords.review.Reviews;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.SignOff;
import org.ownwords.review.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One area's installation of the program, with a database and an organisation of its own. */
final class AreaInstallation {
    static final VariantId URDU = new VariantId(MessageId.of("help"), LanguageTag.of("ur"));
    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final CensusNeed NEED = CensusNeed.load();

    final TestClock clock = new TestClock(TestClock.NOON);
    final JdbcClient jdbc;
    final Accounts accounts;
    final OrganisationId organisation;
    final Actor actor;
    final Catalogues catalogues;
    final Variants variants;
    final Reviews reviews;
    private final Safeguarding safeguarding;
    final Services services;
    final Venues venues;
    final Communities communities;
    final Provenances provenances;
    final Glossaries glossaries;
    final ContentPacks packs;
    final PackExports exports;

    AreaInstallation(TestDatabase database, String name, boolean demo, Path data) {
        DataSource source = database.migrated();
        jdbc = JdbcClient.create(source);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Audit audit = new Audit(jdbc, transactions, clock);
        accounts = new Accounts(jdbc, transactions, clock);
        organisation = accounts.addOrganisation(name, OrganisationKind.DELIVERING, false);
        actor = new Actor(organisation, person("worker", Role.OUTREACH_WORKER));
        catalogues = new Catalogues(jdbc, transactions, audit);
        variants = new Variants(jdbc, transactions, audit, clock);
        Installation installation = new Installation(demo, URI.create("http://localhost"), data, data);
        reviews = new Reviews(jdbc, transactions, audit, accounts, variants, catalogues, installation, clock);
        safeguarding = new Safeguarding(jdbc, transactions, audit, accounts, variants, catalogues, clock);
        services = new Services(jdbc, transactions, audit, LANGUAGES, NEED, clock);
        venues = new Venues(jdbc, transactions, audit, NEED, clock);
        communities = new Communities(jdbc, transactions, audit, LANGUAGES, NEED, clock);
        provenances = new Provenances(jdbc);
        WordSnapshot snapshot = new WordSnapshot(jdbc, transactions, Glossary.EMPTY, clock);
        glossaries = new Glossaries(jdbc, transactions, accounts, audit, snapshot, LANGUAGES, clock);
        packs = new ContentPacks(
                catalogues,
                variants,
                provenances,
                new WordsFromElsewhere(jdbc, transactions, audit, snapshot, LANGUAGES, clock),
                LANGUAGES,
                installation,
                audit,
                transactions,
                clock);
        exports = new PackExports(
                catalogues,
                variants,
                new Approvals(reviews, jdbc),
                glossaries,
                LANGUAGES,
                provenances,
                accounts,
                services,
                new OwnNames(accounts, services, venues),
                new PlanFiles(new Plans(jdbc), communities),
                "",
                audit,
                clock);
    }

    PersonId person(String signIn, Role role) {
        return accounts.addPerson(
                organisation, "Example " + signIn, signIn + "-person", "lantern-orchard-seven", Set.of(role), Set.of());
    }

    /** A pack of the one message with those texts, by file name. */
    static ContentPack pack(AreaInstallation here, Map<String, String> texts) {
        Map<String, String> files = new HashMap<>();
        files.put("translations/messages.yaml", PackFolder.CATALOGUE);
        texts.forEach((name, text) -> files.put("translations/help/" + name, text));
        try {
            return here.packs.read(PackFiles.zip("pack", PackFolder.zip(files)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport bring(Map<String, String> texts) {
        return packs.importPack(actor, pack(this, texts));
    }

    byte[] exported() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        report(zip);
        return zip.toByteArray();
    }

    ExportReport report(ByteArrayOutputStream zip) {
        try {
            return exports.toZip(actor, PackOrder.all("Free to use; name us."), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentPack read(byte[] zip) {
        return packs.read(PackFiles.zip("pack.zip", new ByteArrayInputStream(zip)));
    }

    Optional<VariantContent> urdu() {
        return variants.latest(URDU).map(revision -> revision.content());
    }

    /** Two reviewers and a safeguarding lead approve every section of the newest text. */
    void approve(VariantId text) {
        Actor first = new Actor(organisation, person("first", Role.REVIEWER));
        Actor second = new Actor(organisation, person("second", Role.REVIEWER));
        Actor lead = new Actor(organisation, person("lead", Role.SAFEGUARDING_LEAD));
        VariantContent words = variants.latest(text).orElseThrow().content();
        words.sections().stream()
                .map(section -> SectionDigests.ref(text, section))
                .forEach(section -> {
                    for (Actor reviewer : List.of(first, second)) {
                        reviews.judge(
                                reviewer,
                                section,
                                new Verdict(Decision.APPROVE, false, Optional.of(true), "Clear", false, false));
                    }
                    safeguarding.signOff(lead, section, new SignOff("Poster", true, false, "Safe to hang"));
                });
    }
}
