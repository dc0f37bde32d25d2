package org.ownwords.exchange.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** A table's headings, and its rows by them. */
record Table(List<Optional<Column>> columns) {

    /** Whether these are headings of a table of ours. */
    static boolean fits(List<String> headings) {
        Set<Column> known =
                headings.stream().map(Column::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return known.contains(Column.ID) && known.contains(Column.TARGET);
    }

    /** @throws ProblemException if id or target is missing, or a heading stands twice */
    static Table of(String name, int line, List<String> headings) {
        if (!fits(headings)) {
            throw new ProblemException(Problem.at(
                    name,
                    line,
                    "The first row does not name the columns id and target.",
                    "Keep the first row of the file that you were sent: "
                            + Stream.of(Column.values()).map(Column::heading).collect(Collectors.joining(", ")) + "."));
        }
        List<Optional<Column>> columns = new ArrayList<>();
        for (String heading : headings) {
            Optional<Column> column = Column.of(heading);
            if (column.isPresent() && columns.contains(column)) {
                throw new ProblemException(Problem.at(
                        name,
                        line,
                        column.get().heading(),
                        "The column \"" + column.get().heading() + "\" stands here twice.",
                        "Delete the one that you do not need."));
            }
            columns.add(column);
        }
        return new Table(columns);
    }

    /** The cells of a row by their columns. */
    Map<Column, String> row(List<String> cells) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i);
            columns.get(i).ifPresent(column -> row.put(column, cell));
        }
        return row;
    }
}
