package org.ownwords.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.Language;

/** The fonts that a language's words are shown in where none can be embedded: the reader's device has to hold one. */
final class FontStack {

    /** What common devices bring for scripts that their plain font draws badly. */
    private static final Map<String, List<String>> DEVICES = Map.of(
            "Noto Nastaliq Urdu", List.of("Urdu Typesetting", "Jameel Noori Nastaleeq"),
            "Noto Naskh Arabic", List.of("Geeza Pro", "Segoe UI"),
            "Noto Sans Ethiopic", List.of("Nyala", "Kefa"),
            "Noto Sans Bengali", List.of("Nirmala UI", "Bangla Sangam MN"),
            "Noto Sans Gurmukhi", List.of("Nirmala UI", "Gurmukhi MN"));

    private FontStack() {}

    /** The value of CSS's {@code font-family}, with single quotes. */
    static String css(Language language) {
        return Stream.of(
                        Stream.of(language.fontFamily()),
                        DEVICES.getOrDefault(language.fontFamily(), List.of()).stream(),
                        Stream.of("Noto Sans", "Arial"))
                .flatMap(families -> families)
                .filter(family -> !family.isEmpty())
                .distinct()
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", ", "", ", sans-serif"));
    }

    /** Height of a line in multiples of the size of its letters; Nastaliq slopes and needs about twice. */
    static String lineHeight(Language language) {
        return switch (language.fontFamily()) {
            case "Noto Nastaliq Urdu" -> "2.2";
            case "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Serif Tibetan" -> "1.75";
            default -> "1.5";
        };
    }
}
