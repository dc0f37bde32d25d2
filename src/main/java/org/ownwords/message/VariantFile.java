package org.ownwords.message;

import org.ownwords.language.LanguageTable;

/** Reads and writes one variant as Markdown with YAML front matter: {@code translations/<message>/<tag>.md}. */
public final class VariantFile {

    private VariantFile() {}

    /**
     * @param name what problems call the file; its folder and name give message and tag
     * @throws org.ownwords.base.ProblemException with every problem, its line and field
     */
    public static VariantContent read(String name, String text, Catalogue catalogue, LanguageTable languages) {
        throw new UnsupportedOperationException();
    }

    /** The file's text; reading it again gives the same content, and writing what was read gives the same text. */
    public static String write(VariantContent content) {
        throw new UnsupportedOperationException();
    }
}
