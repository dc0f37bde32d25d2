package org.ownwords.render.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One sheet to make.
 *
 * @param template such as {@code sheet/poster.ftlh}
 * @param texts one for each language, in the order in which they stand
 * @param code the printed code, empty for none
 * @param foot what people can quote of it: date, code of the sheet, digests
 * @param look what it looks like
 * @param size the size of body text in points that it must have, empty for the largest that fits
 * @param bleed what is printed beyond the edge, in millimetres; 0 without print marks
 * @param slug what stands beside the crop marks for the printer, in English
 */
public record SheetOrder(
        String template,
        Paper paper,
        List<SheetText> texts,
        Optional<Code> code,
        Foot foot,
        Look look,
        OptionalDouble size,
        double bleed,
        String slug) {

    /**
     * The code of one placement.
     *
     * @param address what the code holds
     * @param readable the same for people to type
     * @param side of the code with its quiet zone, in millimetres
     */
    public record Code(String address, String readable, double side) {}

    /**
     * What people can quote.
     *
     * @param printed the day, such as {@code 2026-11-21}
     * @param code of the sheet, such as {@code KMTR-HXVB}
     */
    public record Foot(String printed, String code) {}

    /**
     * What a sheet looks like.
     *
     * @param styles names of style sheets in their order; the last one is the family's
     * @param variables that a body's own look sets in place of the family's, without hyphens before the name
     * @param logo of the body and then of its partners
     * @param pictures by the place where they stand
     */
    public record Look(
            List<String> styles, Map<String, String> variables, List<Image> logos, Map<String, Image> pictures) {}

    /**
     * A picture.
     *
     * @param bytes PNG or JPEG
     * @param alternativeText for those who do not see it
     */
    public record Image(byte[] bytes, String alternativeText) {}

    /** The first text: the whole of it where the sheet has one language. */
    SheetText text() {
        return texts.get(0);
    }
}
