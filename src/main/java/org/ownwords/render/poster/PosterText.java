package org.ownwords.render.poster;

import java.util.List;
import java.util.Optional;
import org.ownwords.render.engine.TextLanguage;

/**
 * What a sheet says, placeholders resolved.
 *
 * @param title names the file, in English, for people who have many
 * @param headline the large line
 * @param body what stands below it
 * @param contact the way to get in touch, with its isolates and no-break spaces
 * @param mark what must be burned in, in Latin letters, empty for none
 * @param digests the texts printed, by digests that people can quote
 */
public record PosterText(
        TextLanguage language,
        String title,
        List<Block> headline,
        List<Block> body,
        Contact contact,
        String serviceName,
        String mark,
        String digests) {

    /**
     * A paragraph, or an item of a list.
     *
     * @param marker what stands before an item, empty for a paragraph
     */
    public record Block(String marker, List<Words> words) {}

    /** Words set alike. */
    public record Words(String text, boolean strong) {}

    /**
     * A way to get in touch.
     *
     * @param icon the name of the picture that shows the way to those who do not read
     * @param kind the same in English, for those who do not see
     */
    public record Contact(Icon icon, String kind, String address) {}

    /**
     * The code of one placement.
     *
     * @param address what the code holds
     * @param readable the same for people to type
     */
    public record Code(String address, String readable) {}

    /** No code. */
    public static final Optional<Code> NO_CODE = Optional.empty();
}
