package org.ownwords.render;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.sheet.SheetOrder;
import org.ownwords.render.sheet.SheetOrder.Code;
import org.ownwords.render.sheet.SheetOrder.Foot;
import org.ownwords.render.sheet.SheetOrder.Image;
import org.ownwords.render.sheet.SheetOrder.Look;
import org.ownwords.render.sheet.SheetText;

/** Writes the order for one sheet from editions, format and options. */
final class SheetOrders {

    private static final String BASE = "sheet/sheet.css";
    /** What printers ask for beyond the edge, in millimetres. */
    private static final double BLEED = 3;

    private final Function<String, Optional<String>> styles;

    /** @param styles finds a style sheet of the content pack by its name */
    SheetOrders(Function<String, Optional<String>> styles) {
        this.styles = styles;
    }

    SheetOrder of(List<Edition> editions, SheetFormat format, SheetOptions options, LocalDate today) {
        if (editions.size() < format.fewestEditions() || editions.size() > format.mostEditions()) {
            throw new ProblemException(Problem.in(
                    format.label(), editions.size() + " texts do not stand on it together.", allowed(format)));
        }
        List<SheetText> texts = editions.stream()
                .map(edition -> SheetEdition.of(edition, format))
                .toList();
        return new SheetOrder(
                format.template(),
                format.paper(),
                texts,
                format.carriesCode() ? options.code().map(code -> code(code, format, options)) : Optional.empty(),
                new Foot(today.toString(), SheetCode.of(editions, format, today)),
                look(format, options),
                options.size(),
                options.printMarks() && format.isPrinted() ? BLEED : 0,
                "");
    }

    private static String allowed(SheetFormat format) {
        return format.mostEditions() == 1
                ? "Give it one."
                : "Give it " + format.fewestEditions() + " to " + format.mostEditions() + ", each in its own language.";
    }

    private static Code code(PrintedCode code, SheetFormat format, SheetOptions options) {
        OptionalDouble distance = options.distance();
        double side = distance.isPresent()
                ? 100 * distance.getAsDouble()
                : 11 * format.paper().unit() * 25.4 / 72;
        return new Code(code.address().toString(), code.readable(), side);
    }

    Look look(SheetFormat format, SheetOptions options) {
        Family family = options.family();
        if (styles.apply(family.style()).isEmpty()) {
            throw new ProblemException(Problem.in(
                    "templates/" + family.style(),
                    "There is no family \"" + family + "\".",
                    "Use one of " + Family.PACKED + ", or add its style sheet to the pack."));
        }
        Brand brand = options.brand();
        Map<String, String> variables = new HashMap<>();
        brand.colours().forEach((name, colour) -> variables.put(name, colour.css()));
        Map<String, Image> pictures = new HashMap<>();
        options.pictures().forEach((place, picture) -> pictures.put(place, image(picture)));
        return new Look(
                List.of(BASE, format.style(), family.style()),
                variables,
                format.namesService()
                        ? Stream.concat(brand.logo().stream(), brand.partners().stream())
                                .map(SheetOrders::image)
                                .toList()
                        : List.of(),
                pictures);
    }

    private static Image image(SheetImage image) {
        return new Image(image.bytes(), image.alternativeText());
    }
}
