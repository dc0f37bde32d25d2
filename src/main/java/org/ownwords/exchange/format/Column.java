package org.ownwords.exchange.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a unit in tables, in the order in which they are written; other formats use those they have no place for. */
enum Column {
    ID,
    SECTION,
    CLAIM,
    SOURCE,
    TARGET,
    STATE,
    COMMENT,
    NOTES,
    LIMIT,
    LANGUAGE,
    SOURCE_VERSION,
    SOURCE_DIGEST;

    /** The heading: {@code source_version}. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String heading) {
        String plain =
                heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Stream.of(values())
                .filter(column -> column.heading().equals(plain))
                .findFirst();
    }

    /** What stands in a column. */
    String of(TranslationFile file, MessageUnits message, Unit unit) {
        return switch (this) {
            case ID -> unit.id().toString();
            case SECTION -> unit.id().part();
            case CLAIM -> unit.id().claim().map(Object::toString).orElse("");
            case SOURCE -> unit.source();
            case TARGET -> unit.target();
            case STATE -> unit.state().word();
            case COMMENT -> unit.comment();
            case NOTES -> Notes.lines(message, unit);
            case LIMIT ->
                unit.limit().isPresent() ? Integer.toString(unit.limit().getAsInt()) : "";
            case LANGUAGE -> file.language().tag().value();
            case SOURCE_VERSION -> message.sourceVersion();
            case SOURCE_DIGEST -> unit.digest();
        };
    }
}
