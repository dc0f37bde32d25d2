package org.ownwords.exchange;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * A pack as a zip, unpacked into memory alone and within limits, so that nothing in it can climb out or fill a disk. Read by the
 * directory at its end; one thing wrong refuses all of it.
 */
record ZipFiles(String name, SortedMap<String, byte[]> files) implements PackFiles {
    private static final int MOST_PACKED = 100 << 20;
    private static final long MOST_BYTES = 200L << 20;
    /** Text rarely shrinks to a fiftieth; what shrinks further was made to swell. */
    private static final int MOST_TIMES = 200;

    private static final int SMALL = 64 << 10;
    private static final String ASK = "Do not trust this file; ask who sent it.";

    static ZipFiles read(String name, InputStream source) {
        try {
            byte[] packed = source.readNBytes(MOST_PACKED + 1);
            if (packed.length > MOST_PACKED) {
                throw tooMuch(name);
            }
            try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
                return new ZipFiles(name, unpacked(name, zip, Collections.list(zip.getEntries())));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw problem(
                    name,
                    "It is not a zip, or it is damaged.",
                    "Send a zip with a folder \"translations\", or pack it again.");
        }
    }

    private static SortedMap<String, byte[]> unpacked(String name, ZipFile zip, List<ZipArchiveEntry> entries)
            throws IOException {
        if (entries.isEmpty()) {
            throw problem(name, "The zip is empty.", "Send a zip with a folder \"translations\".");
        }
        if (entries.size() > MOST_FILES) {
            throw tooMuch(name);
        }
        Set<String> seen = new HashSet<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        long total = 0;
        for (ZipArchiveEntry entry : entries) {
            refuse(name, entry, seen);
            if (PackFiles.carries(entry.getName())) {
                byte[] bytes = bytes(name, zip, entry);
                total += bytes.length;
                files.put(entry.getName(), bytes);
            }
            if (total > MOST_BYTES) {
                throw tooMuch(name);
            }
        }
        return files;
    }

    private static void refuse(String name, ZipArchiveEntry entry, Set<String> seen) {
        String path = entry.getName();
        if (path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || path.chars().anyMatch(Character::isISOControl)
                || List.of(path.split("/")).contains("..")) {
            throw problem(name, "The path \"" + brief(path) + "\" in the zip leads out of it.", ASK);
        }
        if (!isUtf8(entry)) {
            throw problem(
                    name, "The name of a file in the zip is not UTF-8: \"" + brief(path) + "\".", "Pack it as UTF-8.");
        }
        if (entry.isUnixSymlink()) {
            throw problem(name, "\"" + brief(path) + "\" in the zip is a link to another file.", ASK);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw problem(name, "\"" + brief(path) + "\" in the zip is encrypted.", "Send it without a password.");
        }
        String alike = Normalizer2.getNFCInstance().normalize(path).toLowerCase(Locale.ROOT);
        if (!seen.add(alike)) {
            throw problem(name, "\"" + brief(path) + "\" stands in the zip twice.", ASK);
        }
    }

    private static boolean isUtf8(ZipArchiveEntry entry) {
        try {
            byte[] raw = entry.getRawName();
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw == null ? new byte[0] : raw));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** One byte more than is read of a file shows that it is too large. */
    private static byte[] bytes(String name, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(PackFiles.limit(entry.getName()) + 1);
            long packed = Math.max(1, entry.getCompressedSize());
            long size = Math.max(bytes.length, entry.getSize());
            if (size > SMALL && size / packed > MOST_TIMES) {
                throw problem(
                        name, "\"" + brief(entry.getName()) + "\" in the zip swells to many times its size.", ASK);
            }
            return bytes;
        }
    }

    private static String brief(String path) {
        return path.length() <= 100 ? path : path.substring(0, 100) + "…";
    }

    private static ProblemException tooMuch(String name) {
        return problem(name, "The zip holds too much.", "Pack no more than 20,000 files and 200 MB.");
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
