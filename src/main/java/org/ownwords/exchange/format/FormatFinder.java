package org.ownwords.exchange.format;

import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Finds out what a file is by what stands in it. */
final class FormatFinder {

    private FormatFinder() {}

    static Received read(String name, byte[] bytes) {
        if (bytes.length > Utf8.MOST_BYTES) {
            throw new ProblemException(Utf8.tooLarge(name));
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return WorkbookReader.read(name, bytes);
        }
        if (isOldOffice(bytes)) {
            throw new ProblemException(Problem.in(
                    name,
                    "It is a workbook of the old kind (.xls), or is locked by a password.",
                    "Save it as .xlsx without a password, or as CSV UTF-8."));
        }
        String text = Utf8.decode(name, bytes);
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return XliffReader.read(name, text);
        }
        if (PoReader.isPo(start)) {
            return PoReader.read(name, text);
        }
        return CsvTable.read(name, text);
    }

    private static boolean isOldOffice(byte[] bytes) {
        return bytes.length > 8 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && bytes[2] == 0x11;
    }
}
