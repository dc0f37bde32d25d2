package org.ownwords.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.base.ProblemException;

/** The formats that translators work in, each read and written without loss. */
public enum TranslationFormat {
    XLSX("xlsx", "Excel workbook", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "CSV table", "csv", "text/csv"),
    XLIFF_1_2("xliff1.2", "XLIFF 1.2", "xlf", "application/x-xliff+xml"),
    XLIFF_2_0("xliff2", "XLIFF 2.0", "xlf", "application/xliff+xml"),
    XLIFF_2_1("xliff2.1", "XLIFF 2.1", "xlf", "application/xliff+xml"),
    PO("po", "PO (gettext)", "po", "text/x-gettext-translation");

    private final String word;
    private final String label;
    private final String extension;
    private final String mediaType;

    TranslationFormat(String word, String label, String extension, String mediaType) {
        this.word = word;
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The word on the command line: {@code xliff2}. */
    public String word() {
        return word;
    }

    /** What pages call it. */
    public String label() {
        return label;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of that word. */
    public static Optional<TranslationFormat> ofWord(String word) {
        return Stream.of(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /** Writes a file; equal content gives equal words. */
    public void write(TranslationFile file, OutputStream out) throws IOException {
        switch (this) {
            case XLSX -> WorkbookWriter.write(file, out);
            case CSV -> CsvTable.write(file, out);
            case XLIFF_1_2 -> Xliff1Writer.write(file, out);
            case XLIFF_2_0 -> Xliff2Writer.write(file, "2.0", out);
            case XLIFF_2_1 -> Xliff2Writer.write(file, "2.1", out);
            case PO -> PoWriter.write(file, out);
        }
    }

    /**
     * Reads a file of any of the formats, told by its content and not by its name. Rows that cannot be taken are among its
     * problems.
     *
     * @param name what problems call the file
     * @throws ProblemException if no row can be: it is none of the formats, not UTF-8, too large, or made to do harm
     */
    public static Received read(String name, byte[] bytes) {
        return FormatFinder.read(name, bytes);
    }
}
