package org.ownwords.exchange.translate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * What somebody sends back: a single file, a zip of them, or a content pack.
 *
 * @param name what problems call it
 */
public record ReturnedFile(String name, Path path) {
    private static final long MOST_IN_ONE = 20L << 20;
    private static final long MOST_IN_ALL = 4L << 30;
    private static final int MOST_FILES = 2000;

    /** What it holds. */
    public enum Kind {
        ONE,
        SEVERAL,
        PACK
    }

    /**
     * What it is, by its content.
     *
     * @throws ProblemException if it cannot be read
     */
    public Kind kind() {
        try (InputStream start = Files.newInputStream(path)) {
            byte[] sign = start.readNBytes(2);
            if (sign.length < 2 || sign[0] != 'P' || sign[1] != 'K') {
                return Kind.ONE;
            }
        } catch (IOException e) {
            throw problem("The file cannot be read.", "Make sure that it is there and may be read.");
        }
        List<String> names = names();
        if (names.contains("xl/workbook.xml")) {
            return Kind.ONE;
        }
        return names.stream().anyMatch(entry -> entry.startsWith("translations/") || entry.startsWith("campaigns/"))
                ? Kind.PACK
                : Kind.SEVERAL;
    }

    private List<String> names() {
        try (ZipFile zip = open()) {
            return Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    /**
     * Gives every file in it with its name, one in memory at a time.
     *
     * @throws ProblemException if a path in it climbs out, or it would swell beyond what is read
     */
    public void each(BiConsumer<String, byte[]> taker) {
        try {
            if (kind() == Kind.ONE) {
                if (Files.size(path) > MOST_IN_ONE) {
                    throw tooMuch();
                }
                taker.accept(name, Files.readAllBytes(path));
                return;
            }
            try (ZipFile zip = open()) {
                List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
                entries.forEach(entry -> refuseClimbing(entry.getName()));
                long total = 0;
                int files = 0;
                for (ZipArchiveEntry entry : entries) {
                    if (isNoText(entry)) {
                        continue;
                    }
                    byte[] bytes = read(zip, entry);
                    total += bytes.length;
                    if (bytes.length > MOST_IN_ONE || total > MOST_IN_ALL || ++files > MOST_FILES) {
                        throw tooMuch();
                    }
                    taker.accept(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder().setPath(path).get();
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes((int) MOST_IN_ONE + 1);
        }
    }

    /** Folders, and what operating systems leave in zips. */
    private static boolean isNoText(ZipArchiveEntry entry) {
        String entryName = entry.getName().toLowerCase(Locale.ROOT);
        return entry.isDirectory()
                || entryName.startsWith("__macosx/")
                || entryName.endsWith(".ds_store")
                || entryName.endsWith("thumbs.db");
    }

    private void refuseClimbing(String entry) {
        if (entry.startsWith("/")
                || entry.contains("\\")
                || entry.contains(":")
                || List.of(entry.split("/")).contains("..")) {
            throw problem(
                    "The path \"" + entry + "\" in the zip leads out of it.",
                    "Do not trust this file; ask who sent it.");
        }
    }

    private ProblemException tooMuch() {
        return problem(
                "It holds more than is read: " + MOST_FILES + " files, 20 MB in one of them, 4 GB in all.",
                "Send fewer languages or messages at once.");
    }

    private ProblemException damaged() {
        return problem("The zip is damaged.", "Pack it again.");
    }

    private ProblemException problem(String what, String remedy) {
        return new ProblemException(Problem.in(name, what, remedy));
    }
}
