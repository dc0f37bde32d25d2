package org.ownwords.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a body wants its sheets to look: its colours in place of the family's, its logo and those of its partners.
 *
 * @param name of the body, for people
 * @param colours by the variable of the family that each replaces, without hyphens, such as {@code panel}; what is absent stays
 *     the family's
 * @param logo of the body
 * @param partners logos of those it works with, in order
 */
public record Brand(
        String name, Map<String, BrandColour> colours, Optional<SheetImage> logo, List<SheetImage> partners) {

    /** The family's own colours, no logo. */
    public static final Brand NONE = new Brand("", Map.of(), Optional.empty(), List.of());

    public Brand {
        colours = Map.copyOf(new TreeMap<>(colours));
        partners = List.copyOf(partners);
    }
}
