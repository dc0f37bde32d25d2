package org.ownwords.reach;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.reach.disclosure.Figure;

/** Panel hours and pay as CSV: the same gated figures as the page, and the rule with them. */
public final class PanelCsv {

    private PanelCsv() {}

    /** UTF-8 text with a header, one row per organisation and half-year, their total, the rule and the caution. */
    public static String write(PanelTable table) {
        return CsvRows.written(csv -> {
            csv.writeRecord(
                    "Delivered by",
                    "Half-year",
                    "Hours in sessions",
                    "Pounds given in sessions",
                    "Pounds given for reviews");
            table.rows().forEach(row -> csv.writeRecord(cells(CsvRows.safe(row.by()), row.half(), row.figures())));
            table.total().ifPresent(total -> csv.writeRecord(cells("All together", "", total)));
            csv.writeRecord(table.rule().words());
            csv.writeRecord("How it misleads: " + table.indicator().misleads());
        });
    }

    private static List<String> cells(String by, String half, PanelFigures figures) {
        List<String> cells = new ArrayList<>(List.of(by, half));
        figures.inOrder().stream().map(Figure::words).forEach(cells::add);
        return cells;
    }
}
