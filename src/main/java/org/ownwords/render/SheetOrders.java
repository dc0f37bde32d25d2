package org.ownwords.render;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.sheet.CodeSize;
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
        if (editions.stream().map(Edition::language).distinct().count() < editions.size()) {
            throw new ProblemException(
                    Problem.in(format.label(), "Two of its texts are in the same language.", "Leave one of them out."));
        }
        List<SheetText> texts = ordered(editions, format).stream()
                .map(edition -> SheetEdition.of(edition, format))
                .toList();
        return new SheetOrder(
                format.template(),
                format.paper(texts.size()),
                texts,
                format.carriesCode() ? options.code().map(code -> code(code, format, options)) : Optional.empty(),
                new Foot(today.toString(), SheetCode.of(editions, format, options.family(), today)),
                look(format, options),
                options.size(),
                options.printMarks() && format.takesPrintMarks() ? BLEED : 0,
                slug(format, options.brand()));
    }

    /** At equal rank no language comes first by choice: they stand in the order of their own names. */
    private static List<Edition> ordered(List<Edition> editions, SheetFormat format) {
        if (format != SheetFormat.STICKER) {
            return editions;
        }
        Collator collator = Collator.getInstance(ULocale.ROOT);
        return editions.stream()
                .sorted(Comparator.comparing(edition -> edition.language().autonym(), collator::compare))
                .toList();
    }

    private static String allowed(SheetFormat format) {
        return format.mostEditions() == 1
                ? "Give it one."
                : "Give it " + format.fewestEditions() + " to " + format.mostEditions() + ", each in its own language.";
    }

    private static Code code(PrintedCode code, SheetFormat format, SheetOptions options) {
        String address = code.address().toString();
        double side = CodeSize.side(address, options.distance().orElse(format.distance()), format.paper(1));
        return new Code(address, code.readable(), side);
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

    /** What stands beside the crop marks: the file's colours are sRGB, the body's own inks are stated for the printer. */
    private static String slug(SheetFormat format, Brand brand) {
        String inks = brand.colours().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(colour -> " · " + colour.getKey() + " " + colour.getValue().css() + " = "
                        + colour.getValue().inks())
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%s · trim %.1f × %.1f mm · bleed %.0f mm · sRGB%s",
                format.label(),
                format.width(),
                format.height(),
                BLEED,
                inks);
    }

    private static Image image(SheetImage image) {
        return new Image(image.bytes(), image.alternativeText());
    }
}
