package org.ownwords.exchange.format;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes as lines, for formats that have one place for all of them. */
final class Notes {

    private Notes() {}

    /** Those of the message with its first unit, and those of the unit. */
    static String lines(MessageUnits message, Unit unit) {
        boolean first = message.units().get(0).equals(unit);
        return Stream.concat(first ? message.notes().stream() : Stream.empty(), unit.notes().stream())
                .map(note -> note.about() + ": " + note.text())
                .collect(Collectors.joining("\n"));
    }
}
