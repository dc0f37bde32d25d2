package org.ownwords.desk.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ownwords.message.ImageId;
import org.ownwords.render.Family;
import org.ownwords.render.SheetFormat;
import org.springframework.util.MultiValueMap;

/**
 * What a designer wants to see; what was not chosen, or is not there any more, is the first of its kind.
 *
 * @param message whose text, empty for the typographic sample
 * @param language the tag
 * @param size of body text in points, as typed
 * @param ownBrand in the colours and with the logos of the designer's organisation
 */
public record Wish(
        Family family,
        SheetFormat format,
        String message,
        String language,
        String size,
        boolean ownBrand,
        boolean withCode,
        boolean printMarks,
        Optional<ImageId> image) {

    /** What the address asks for; an empty one asks for the organisation's brand. */
    static Wish of(MultiValueMap<String, String> fields, List<Family> families, String firstMessage) {
        Map<String, String> typed = fields.toSingleValueMap();
        boolean fresh = typed.isEmpty();
        return new Wish(
                families.stream()
                        .filter(family -> family.id().equals(typed.get("family")))
                        .findFirst()
                        .orElse(Family.CALM),
                SheetFormat.ofId(typed.getOrDefault("format", "")).orElse(SheetFormat.POSTER_A4),
                typed.getOrDefault("message", firstMessage),
                typed.getOrDefault("language", "en-GB"),
                typed.getOrDefault("size", "").strip(),
                fresh || typed.containsKey("brand"),
                typed.containsKey("code"),
                typed.containsKey("marks"),
                Optional.of(typed.getOrDefault("image", ""))
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(id -> new ImageId(Long.parseLong(id))));
    }

    /** The size asked for in points; empty for the largest that fits, also where no number was typed. */
    OptionalDouble points() {
        return size.matches("[0-9]{1,3}([.,][0-9]{1,2})?")
                ? OptionalDouble.of(Double.parseDouble(size.replace(',', '.')))
                : OptionalDouble.empty();
    }
}
