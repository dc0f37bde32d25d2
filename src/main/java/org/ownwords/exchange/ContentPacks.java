package org.ownwords.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Variants;
import org.springframework.stereotype.Component;

/** Content packs into the database and out of it. */
@Component
public class ContentPacks {

    private final Catalogues catalogues;
    private final Variants variants;
    private final LanguageTable languages;
    private final Installation installation;
    private final Audit audit;

    public ContentPacks(
            Catalogues catalogues, Variants variants, LanguageTable languages, Installation installation, Audit audit) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.languages = languages;
        this.installation = installation;
        this.audit = audit;
    }

    /** Reads a pack, whose files may also use what the catalogue here knows. */
    public ContentPack read(PackFiles files) {
        return ContentPack.read(files, languages, catalogues.current());
    }

    /**
     * Imports a pack: what it brings is a draft, text that people edited here stays in the history, and importing again changes
     * nothing. Claims and messages that are known here are never redefined. What is invented is refused outside the demo. Audited.
     */
    public ImportReport importPack(Actor actor, ContentPack pack) {
        return new PackImport(catalogues, variants, installation, audit, actor).run(pack);
    }

    /**
     * Writes the newest revision of every variant and the catalogue into a folder, over files of the same names; what is
     * invented stays here. Audited.
     *
     * @throws ProblemException if the folder cannot be written
     */
    public ExportReport exportTo(Actor actor, Path folder) {
        PackExport export = new PackExport(catalogues.current(), variants.latest());
        try {
            for (SortedMap.Entry<String, String> file : export.files().entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.in(
                    folder.toString(), "The folder cannot be written.", "Name a folder that you may write to."));
        }
        ExportReport report = export.report();
        audit.record(actor, "content.export", "pack", report.files().size() + " files");
        return report;
    }

    /** The same as a zip; equal content gives equal bytes. */
    public ExportReport exportZip(OutputStream out) throws IOException {
        PackExport export = new PackExport(catalogues.current(), variants.latest());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (SortedMap.Entry<String, String> file : export.files().entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        return export.report();
    }
}
