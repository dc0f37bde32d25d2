package org.ownwords.desk.design;

import java.util.Map;
import java.util.OptionalDouble;
import org.ownwords.render.SheetChoice;
import org.ownwords.render.SheetFormat;
import org.springframework.util.MultiValueMap;

/**
 * What a designer wants to see; what was not chosen, or is not there any more, is the first of its kind.
 *
 * @param message whose text, empty for the typographic sample
 * @param language the tag
 * @param size of body text in points, as typed
 * @param look as for kits and prints
 * @param withCode whether it bears a printed code, which leads nowhere
 */
public record Wish(
        SheetFormat format, String message, String language, String size, SheetChoice look, boolean withCode) {

    /**
     * What the address asks for.
     *
     * @param look what it asks for of the look; an empty address asks for the organisation's brand
     */
    static Wish of(MultiValueMap<String, String> fields, SheetChoice look, String firstMessage) {
        Map<String, String> typed = fields.toSingleValueMap();
        boolean brand = !typed.containsKey("family") || typed.containsKey("brand");
        return new Wish(
                SheetFormat.ofId(typed.getOrDefault("format", "")).orElse(SheetFormat.POSTER_A4),
                typed.getOrDefault("message", firstMessage),
                typed.getOrDefault("language", "en-GB"),
                typed.getOrDefault("size", "").strip(),
                brand ? look : look.withoutBrand(),
                typed.containsKey("code"));
    }

    /** The size asked for in points; empty for the largest that fits, also where no number was typed. */
    OptionalDouble points() {
        return size.matches("[0-9]{1,3}([.,][0-9]{1,2})?")
                ? OptionalDouble.of(Double.parseDouble(size.replace(',', '.')))
                : OptionalDouble.empty();
    }
}
