package org.ownwords.render;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a sheet is to be made.
 *
 * @param code the placement's printed code; kept off formats that carry none
 * @param distance from where its code is to be read, in metres; empty for what is usual for the format
 * @param printMarks whether it is made for a printer, with bleed and crop marks
 * @param size of body text in points, so that all languages of a campaign have the same; empty for the largest that fits
 * @param pictures by the place where they stand: {@code main}; in Easy Read the number of a sentence, from 1
 */
public record SheetOptions(
        Family family,
        Brand brand,
        Optional<PrintedCode> code,
        OptionalDouble distance,
        boolean printMarks,
        OptionalDouble size,
        Map<String, SheetImage> pictures) {

    /** The calm family without code, marks or pictures, as large as fits. */
    public static final SheetOptions PLAIN = new SheetOptions(
            Family.CALM, Brand.NONE, Optional.empty(), OptionalDouble.empty(), false, OptionalDouble.empty(), Map.of());

    public SheetOptions {
        pictures = Map.copyOf(pictures);
    }

    /** The same in another family. */
    public SheetOptions withFamily(Family other) {
        return new SheetOptions(other, brand, code, distance, printMarks, size, pictures);
    }

    /** The same in the look of a body. */
    public SheetOptions withBrand(Brand other) {
        return new SheetOptions(family, other, code, distance, printMarks, size, pictures);
    }

    /** The same with a placement's code, or without one. */
    public SheetOptions withCode(Optional<PrintedCode> other) {
        return new SheetOptions(family, brand, other, distance, printMarks, size, pictures);
    }

    /** The same with a code that is read from a distance in metres. */
    public SheetOptions readFrom(double metres) {
        return new SheetOptions(family, brand, code, OptionalDouble.of(metres), printMarks, size, pictures);
    }

    /** The same with or without bleed and crop marks. */
    public SheetOptions withPrintMarks(boolean wanted) {
        return new SheetOptions(family, brand, code, distance, wanted, size, pictures);
    }

    /** The same at a size of body text in points. */
    public SheetOptions withSize(double points) {
        return new SheetOptions(family, brand, code, distance, printMarks, OptionalDouble.of(points), pictures);
    }

    /** The same with pictures. */
    public SheetOptions withPictures(Map<String, SheetImage> others) {
        return new SheetOptions(family, brand, code, distance, printMarks, size, others);
    }
}
