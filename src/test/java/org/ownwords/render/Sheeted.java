package org.ownwords.render;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.message.Mark;

/** Sheets of the starter pack's texts on one day, for tests of the formats. */
final class Sheeted {

    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    static final PrintedCode CODE = new PrintedCode(URI.create("https://own.example/c/K7M4QX"), "own.example/c/K7M4QX");
    static final SheetOptions WITH_CODE = SheetOptions.PLAIN.withCode(Optional.of(CODE));
    static final Renderer RENDERER = new Renderer(DAY);

    private Sheeted() {}

    /** The editions that stand on a sheet of a format where one of them is of a language. */
    static List<Edition> editions(SheetFormat format, String tag, Mark mark) {
        List<String> tags = switch (format) {
            case STICKER ->
                Stream.of(tag, "ar", "pl", "en-GB").distinct().limit(3).toList();
            case SCRIPT_CARD, REVIEW_SHEET -> Stream.of(tag, "en-GB").distinct().toList();
            default -> List.of(tag);
        };
        return tags.stream()
                .map(each -> PackEditions.of(PackEditions.FREE, each, mark))
                .toList();
    }

    static Sheet sheet(SheetFormat format, String tag, Mark mark, SheetOptions options) {
        return RENDERER.sheet(editions(format, tag, mark), format, options);
    }
}
