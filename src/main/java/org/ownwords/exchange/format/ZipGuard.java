package org.ownwords.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Looks through a workbook before anything reads it: paths that climb out, parts that swell, XML that declares entities. */
final class ZipGuard {
    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 64L << 20;

    /** The place of a cell in a column of three letters or more, or one that hides its letters. */
    private static final Pattern FAR_COLUMN =
            Pattern.compile("(?<![:\\w])r\\s{0,9}=\\s{0,9}[\"'](?:[^\"'0-9]{3}|[^\"']{0,9}&)");

    private static final String DRAWN = "docProps/.*|xl/(?:theme|drawings|charts|diagrams|media)/.*";
    /** What is looked for may stand across two blocks that are read. */
    private static final int OVERLAP = 40;

    private ZipGuard() {}

    /** @throws ProblemException if it is no workbook or is made to do harm */
    static void check(String name, byte[] bytes) {
        boolean book = false;
        long total = 0;
        int parts = 0;
        // By the directory at the end, as the reader of workbooks goes by: the two must see the same.
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (climbs(part.getName())) {
                    throw harmful(name, "The path \"" + Rows.brief(part.getName()) + "\" in it leads out of it.");
                }
                if (++parts > MOST_PARTS) {
                    throw harmful(name, "It holds more than " + MOST_PARTS + " parts.");
                }
                book |= part.getName().equals("xl/workbook.xml");
                try (InputStream content = zip.getInputStream(part)) {
                    total += look(name, part.getName(), content, MOST_BYTES - total);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.in(name, "The file is damaged.", "Save or send it again."));
        }
        if (!book) {
            throw new ProblemException(Problem.in(
                    name,
                    "It is a zip, and holds neither a workbook nor translators' files.",
                    "Send a workbook (.xlsx), CSV, XLIFF or PO file, or the zip that was exported here."));
        }
    }

    /** Whether a path leads out of where it is unpacked. */
    static boolean climbs(String path) {
        return path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || java.util.List.of(path.split("/")).contains("..");
    }

    /** Reads a part to its end, keeping nothing; gives its size. */
    private static long look(String name, String part, InputStream zip, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        String before = "";
        for (int n = zip.readNBytes(buffer, 0, buffer.length); n > 0; n = zip.readNBytes(buffer, 0, buffer.length)) {
            total += n;
            if (total > most) {
                throw harmful(name, "Unpacked, it would be larger than " + (MOST_BYTES >> 20) + " MB.");
            }
            String text = before + new String(buffer, 0, n, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                throw harmful(name, "The part \"" + Rows.brief(part) + "\" declares a document type.");
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

    private static ProblemException harmful(String name, String what) {
        return new ProblemException(Problem.in(name, what, "Do not trust this file; ask who sent it."));
    }
}
