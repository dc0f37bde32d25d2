package org.ownwords.render.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page may draw upon beside its own text; nothing else is ever opened, neither files nor addresses.
 *
 * @param styles finds a style sheet by its name; empty where there is none of that name
 * @param drawings by the name that {@code <object data>} gives
 * @param images PNG or JPEG files by the name that {@code <img src="sheet:/image/NAME">} gives
 */
public record Surroundings(
        Function<String, Optional<String>> styles, Map<String, Drawing> drawings, Map<String, byte[]> images) {

    /** Without images. */
    public Surroundings(Function<String, Optional<String>> styles, Map<String, Drawing> drawings) {
        this(styles, drawings, Map.of());
    }
}
