package org.ownwords.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before anything reads it: paths that climb out, parts that swell, XML that declares entities, cells
 * so far to the right that reading them fills the memory.
 */
public final class WorkbookGuard {
    private static final int MOST_PARTS = 500;
    private static final int BRIEF = 40;

    /** The place of a cell in a column of three letters or more, or one that hides its letters. */
    private static final Pattern FAR_COLUMN =
            Pattern.compile("(?<![:\\w])r\\s{0,9}=\\s{0,9}[\"'](?:[^\"'0-9]{3}|[^\"']{0,9}&)");

    private static final String DRAWN = "docProps/.*|xl/(?:theme|drawings|charts|diagrams|media)/.*";
    /** What is looked for may stand across two blocks that are read. */
    private static final int OVERLAP = 40;

    private WorkbookGuard() {}

    /**
     * Whether a zip, which a workbook is, holds one.
     *
     * @param name what problems call it
     * @param mostBytes how large it may be unpacked
     * @throws ProblemException if it is damaged, too large, or made to do harm
     */
    public static boolean holdsWorkbook(String name, byte[] bytes, long mostBytes) {
        boolean book = false;
        long left = mostBytes;
        int parts = 0;
        // By the directory at the end, as the reader of workbooks goes by: the two must see the same.
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (climbs(part.getName())) {
                    throw harmful(name, "The path \"" + brief(part.getName()) + "\" in it leads out of it.");
                }
                if (++parts > MOST_PARTS) {
                    throw harmful(name, "It holds more than " + MOST_PARTS + " parts.");
                }
                book |= part.getName().equals("xl/workbook.xml");
                try (InputStream content = zip.getInputStream(part)) {
                    left -= look(name, part.getName(), content, left);
                }
                if (left < 0) {
                    throw harmful(name, "Unpacked, it would be larger than " + (mostBytes >> 20) + " MB.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.in(name, "The file is damaged.", "Save or send it again."));
        }
        return book;
    }

    /** Whether a path leads out of where it is unpacked. */
    private static boolean climbs(String path) {
        return path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || List.of(path.split("/")).contains("..");
    }

    /** Reads a part, keeping nothing, to its end or until it is larger than it may be; gives how much was read. */
    private static long look(String name, String part, InputStream zip, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        String before = "";
        for (int n = zip.readNBytes(buffer, 0, buffer.length); n > 0; n = zip.readNBytes(buffer, 0, buffer.length)) {
            total += n;
            if (total > most) {
                return total;
            }
            String text = before + new String(buffer, 0, n, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                throw harmful(name, "The part \"" + brief(part) + "\" declares a document type.");
            }
            if (!part.matches(DRAWN) && FAR_COLUMN.matcher(text).find()) {
                throw new ProblemException(Problem.in(
                        name,
                        "A cell stands far to the right of any table, where reading it could fill the memory.",
                        "Copy the table alone into a new workbook."));
            }
            before = text.substring(Math.max(0, text.length() - OVERLAP));
        }
        return total;
    }

    private static String brief(String path) {
        String line = path.strip().replace('\n', ' ');
        return line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…";
    }

    private static ProblemException harmful(String name, String what) {
        return new ProblemException(Problem.in(name, what, "Do not trust this file; ask who sent it."));
    }
}
