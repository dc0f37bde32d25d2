package org.ownwords.campaign.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a kit; the zip appears whole or not at all, and the same kit of the same day has the same bytes. */
final class KitZip {

    static final String CONTENTS = "00-contents.html";
    static final String INDEX = "00-contents.csv";

    private KitZip() {}

    static void write(Path zip, KitPlan plan, List<KitPiece> pieces, LocalDate today) {
        Path unfinished = zip.resolveSibling(zip.getFileName() + ".part");
        try {
            Path parent = zip.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (OutputStream out = Files.newOutputStream(unfinished);
                    ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                text(packed, CONTENTS, KitContents.html(plan, pieces, today), today);
                text(packed, INDEX, KitIndex.csv(plan, pieces), today);
                for (KitPiece piece : pieces) {
                    if (piece instanceof KitPiece.Made made) {
                        add(packed, made);
                    }
                }
            }
            Files.move(unfinished, zip, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream packed, KitPiece.Made made) throws IOException {
        for (KeptPiece.Entry file : made.kept().files()) {
            packed.putNextEntry(
                    entry(made.item().name() + file.ending(), made.kept().madeOn()));
            Files.copy(file.at(), packed);
            packed.closeEntry();
        }
    }

    private static void text(ZipOutputStream packed, String name, String words, LocalDate day) throws IOException {
        packed.putNextEntry(entry(name, day));
        packed.write(words.getBytes(StandardCharsets.UTF_8));
        packed.closeEntry();
    }

    private static ZipEntry entry(String name, LocalDate day) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        return entry;
    }
}
