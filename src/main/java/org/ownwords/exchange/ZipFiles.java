package org.ownwords.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;

/** A pack as a zip, unpacked into memory alone and within limits, so that nothing in it can climb out or fill a disk. */
record ZipFiles(String name, SortedMap<String, byte[]> files) implements PackFiles {
    private static final long MOST_BYTES = 200L << 20;

    static ZipFiles read(String name, InputStream source) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(source)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseClimbing(name, entry.getName());
                entries++;
                if (entries > MOST_FILES || total > MOST_BYTES) {
                    throw problem(name, "The zip holds too much.", "Pack no more than 20,000 files and 200 MB.");
                }
                if (PackFiles.carries(entry.getName())) {
                    byte[] bytes = zip.readNBytes(TextFile.LIMIT + 1);
                    total += bytes.length;
                    files.put(entry.getName(), bytes);
                } else {
                    total += skip(zip);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw problem(name, "The zip is damaged.", "Pack it again.");
        }
        if (entries == 0) {
            throw problem(name, "It is not a zip, or an empty one.", "Send a zip with a folder \"translations\".");
        }
        return new ZipFiles(name, files);
    }

    private static long skip(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[8192];
        long skipped = 0;
        for (int n = zip.read(buffer); n > 0 && skipped <= MOST_BYTES; n = zip.read(buffer)) {
            skipped += n;
        }
        return skipped;
    }

    private static void refuseClimbing(String name, String path) {
        boolean climbs = path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || path.indexOf('\0') >= 0
                || java.util.List.of(path.split("/")).contains("..");
        if (climbs) {
            throw problem(
                    name,
                    "The path \"" + path + "\" in the zip leads out of it.",
                    "Do not trust this file; ask who sent it.");
        }
    }

    private static ProblemException problem(String name, String what, String remedy) {
        return new ProblemException(Problem.in(name, what, remedy));
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw FolderFiles.unreadable(path);
        }
        return bytes;
    }
}
