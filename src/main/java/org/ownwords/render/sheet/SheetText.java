package org.ownwords.render.sheet;

import java.util.List;
import org.ownwords.render.engine.TextLanguage;

/**
 * What a sheet says in one language, placeholders resolved.
 *
 * @param title names the file, in English, for people who have many
 * @param autonym the language's name in itself
 * @param parts its sections, in the order in which they are read
 * @param contact the way to get in touch, with its isolates and no-break spaces
 * @param serviceName empty where the sheet must not name it
 * @param mark what must be burned in, in Latin letters, empty for none
 * @param digests the texts printed, by digests that people can quote
 */
public record SheetText(
        TextLanguage language,
        String title,
        String autonym,
        List<Part> parts,
        Contact contact,
        String serviceName,
        String mark,
        String digests) {

    /** The name of the section that is the large line. */
    public static final String HEADLINE = "headline";

    /**
     * A section.
     *
     * @param name its word, such as {@code headline}
     */
    public record Part(String name, List<Block> blocks) {}

    /**
     * A paragraph, or an item of a list.
     *
     * @param marker what stands before an item, empty for a paragraph
     * @param claim the claim that its passage makes, empty for none
     * @param lines one sentence each, with what stands between it and the sentence before
     */
    public record Block(String marker, String claim, List<Line> lines) {}

    /**
     * A sentence.
     *
     * @param before what stands between it and the one before where they run on: a space, nothing or a line end
     */
    public record Line(String before, List<Words> words) {}

    /** Words set alike. */
    public record Words(String text, boolean strong) {}

    /**
     * A way to get in touch.
     *
     * @param icon the name of the picture that shows the way to those who do not read
     * @param kind the same in English, for those who do not see
     * @param hours when it answers, in English; empty where nobody knows, or where they would say whose it is
     * @param spelt a telephone number digit by digit, for somebody who reads it out; empty for other ways
     */
    public record Contact(Icon icon, String kind, String address, String hours, String spelt) {}

    /** The large line. */
    List<Block> headline() {
        return blocks(true);
    }

    /** What stands below the large line. */
    List<Block> body() {
        return blocks(false);
    }

    private List<Block> blocks(boolean headline) {
        return parts.stream()
                .filter(part -> part.name().equals(HEADLINE) == headline)
                .flatMap(part -> part.blocks().stream())
                .toList();
    }
}
