package org.ownwords.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ownwords.message.ImageId;

/**
 * What people choose of how sheets look: the same value for previews, prints, kits and the command line.
 *
 * @param brand whether they bear the body's own colours and logos
 * @param picture an image of the library that stands on them
 * @param oneSize whether all languages of a message in a format have the same size of letters
 * @param printMarks whether they are made for a printer, with bleed and crop marks
 */
public record SheetChoice(
        Family family, boolean brand, Optional<ImageId> picture, boolean oneSize, boolean printMarks) {

    private static final String NO_BRAND = "no-brand";
    private static final String PICTURE = "picture-";
    private static final String ONE_SIZE = "one-size";
    private static final String MARKS = "marks";

    /** A family in a body's own look, each sheet as large as fits, for an office printer. */
    public static SheetChoice in(Family family) {
        return new SheetChoice(family, true, Optional.empty(), false, false);
    }

    /** The same without a body's colours and logos. */
    public SheetChoice withoutBrand() {
        return new SheetChoice(family, false, picture, oneSize, printMarks);
    }

    /** The same with one size of letters for all languages. */
    public SheetChoice withOneSize(boolean wanted) {
        return new SheetChoice(family, brand, picture, wanted, printMarks);
    }

    /** The same with or without bleed and crop marks. */
    public SheetChoice withPrintMarks(boolean wanted) {
        return new SheetChoice(family, brand, picture, oneSize, wanted);
    }

    /** The same with an image, or without one. */
    public SheetChoice withPicture(Optional<ImageId> image) {
        return new SheetChoice(family, brand, image, oneSize, printMarks);
    }

    /** How a sheet is made after it, as far as needs neither a body nor the library. */
    public SheetOptions options() {
        return SheetOptions.PLAIN.withFamily(family).withPrintMarks(printMarks);
    }

    /** It in words parted by spaces, the family first, such as {@code young picture-3 marks}. */
    public String words() {
        return family.id()
                + (brand ? "" : " " + NO_BRAND)
                + picture.map(image -> " " + PICTURE + image.value()).orElse("")
                + (oneSize ? " " + ONE_SIZE : "")
                + (printMarks ? " " + MARKS : "");
    }

    /** Reads such words; others among them are passed over. */
    public static SheetChoice of(String words) {
        List<String> all = Arrays.asList(words.split(" "));
        return new SheetChoice(
                new Family(all.get(0)),
                !all.contains(NO_BRAND),
                all.stream()
                        .filter(word -> word.startsWith(PICTURE))
                        .map(word -> new ImageId(Long.parseLong(word.substring(PICTURE.length()))))
                        .findFirst(),
                all.contains(ONE_SIZE),
                all.contains(MARKS));
    }
}
