package org.ownwords.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;
import org.ownwords.directory.Services;
import org.ownwords.exchange.provenance.ManifestFile;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.exchange.provenance.Provenances;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Variants;
import org.ownwords.quality.words.Glossaries;
import org.ownwords.review.Approvals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Content packs out of the database: texts, catalogue, plans, glossary, briefs and templates, with what the pack says of itself. */
@Component
public class PackExports {

    private final Catalogues catalogues;
    private final Variants variants;
    private final Approvals approvals;
    private final Glossaries glossaries;
    private final LanguageTable languages;
    private final Provenances provenances;
    private final Accounts accounts;
    private final Services services;
    private final OwnNames names;
    private final PlanFiles plans;
    private final Optional<Path> content;
    private final Audit audit;
    private final Clock clock;

    public PackExports(
            Catalogues catalogues,
            Variants variants,
            Approvals approvals,
            Glossaries glossaries,
            LanguageTable languages,
            Provenances provenances,
            Accounts accounts,
            Services services,
            OwnNames names,
            PlanFiles plans,
            @Value("${ownwords.content:}") String content,
            Audit audit,
            Clock clock) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.approvals = approvals;
        this.glossaries = glossaries;
        this.languages = languages;
        this.provenances = provenances;
        this.accounts = accounts;
        this.services = services;
        this.names = names;
        this.plans = plans;
        this.content = content.isBlank() ? Optional.empty() : Optional.of(Path.of(content));
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes the newest revision of every text that was ordered, and all that goes with it, into a folder, over files of the same
     * names. Audited.
     *
     * @throws ProblemException if the folder cannot be written, or the texts are more than a pack carries
     */
    public ExportReport toFolder(Actor actor, PackOrder order, Path folder) {
        PackExport export = export(actor, order);
        try {
            for (Map.Entry<String, byte[]> file : export.files().entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.in(
                    folder.toString(), "The folder cannot be written.", "Name a folder that you may write to."));
        }
        return told(actor, export);
    }

    /** What would go and what would stay; nothing is written, and nothing leaves. */
    public ExportReport look(Actor actor, PackOrder order) {
        return export(actor, order).report();
    }

    /** The same as a zip; equal content on one day gives equal bytes. */
    public ExportReport toZip(Actor actor, PackOrder order, OutputStream out) throws IOException {
        PackExport export = export(actor, order);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : export.files().entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
        return told(actor, export);
    }

    private ExportReport told(Actor actor, PackExport export) {
        ExportReport report = export.report();
        audit.record(actor, "content.export", "pack", report.files().size() + " files");
        return report;
    }

    private PackExport export(Actor actor, PackOrder order) {
        SortedSet<LanguageTag> going = order.of(variants.written());
        PackExport export = new PackExport(names.all(), approvals.days(), provenances.all());
        going.forEach(tag -> variants.latest(tag).forEach(revision -> export.add(revision.content())));
        export.add(catalogues.current());
        plans.of(actor.organisation(), export.travelling()).forEach(export::addPlan);
        export.addWords(glossaries.current(), languages);
        PackFiles packed = PackFiles.starter();
        packed.paths().stream()
                .filter(path -> path.startsWith(LanguageBriefs.FOLDER))
                .forEach(path -> export.put(path, TextFile.decode(path, packed.read(path))));
        content.ifPresent(folder -> templates(folder, export));
        PackManifest manifest = new PackManifest(
                accounts.organisation(actor.organisation()).name(),
                London.today(clock),
                List.copyOf(new TreeSet<>(services.all(actor.organisation()).stream()
                        .map(service -> service.area().value())
                        .toList())),
                programme(),
                order.licence().strip(),
                export.digests(),
                export.texts());
        export.put(PackManifest.PATH, ManifestFile.write(manifest));
        return export;
    }

    private static void templates(Path folder, PackExport export) {
        FolderFiles designer = FolderFiles.walked(
                folder,
                path -> path.startsWith("templates/")
                        && path.matches("[A-Za-z0-9_./-]+\\.(ftlh|css|properties|svg|md)")
                        && !path.contains("/."));
        designer.paths().forEach(path -> export.addTemplate(path, designer.read(path)));
    }

    private static String programme() {
        return "Ownwords "
                + Optional.ofNullable(PackExports.class.getPackage().getImplementationVersion())
                        .orElse("built from source");
    }
}
