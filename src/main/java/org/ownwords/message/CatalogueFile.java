package org.ownwords.message;

/** Reads and writes {@code messages.yaml}. */
public final class CatalogueFile {

    private CatalogueFile() {}

    /**
     * @param name what problems call the file
     * @throws org.ownwords.base.ProblemException with every problem, its line and field
     */
    public static Catalogue read(String name, String yaml) {
        throw new UnsupportedOperationException();
    }

    /** The file's text; reading it again gives the same catalogue. */
    public static String write(Catalogue catalogue) {
        throw new UnsupportedOperationException();
    }
}
