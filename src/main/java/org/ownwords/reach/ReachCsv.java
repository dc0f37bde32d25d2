package org.ownwords.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.ownwords.reach.disclosure.Figure;

/** A table of reach as CSV: the same gated figures as the page, and the rule with them. */
public final class ReachCsv {

    private ReachCsv() {}

    /** UTF-8 text with a header, one row per community and indicator; the rule and cautions stand in the last rows. */
    public static String write(ReachTable table) {
        return CsvRows.written(csv -> {
            csv.writeRecord(header());
            table.communities().forEach(community -> rows(community).forEach(csv::writeRecord));
            if (table.example()) {
                csv.writeRecord("EXAMPLE figures of invented people");
            }
            csv.writeRecord(table.rule().words());
            table.cautions().forEach(caution -> csv.writeRecord(CsvRows.safe(caution)));
        });
    }

    private static List<String> header() {
        List<String> names = new ArrayList<>(List.of("Community"));
        for (Measure measure : Measure.values()) {
            names.add(measure.label());
        }
        names.addAll(List.of(
                "Indicator",
                "Before %",
                "Before low",
                "Before high",
                "After %",
                "After low",
                "After high",
                "Change points",
                "Change low",
                "Change high",
                "Verdict"));
        return names;
    }

    private static List<List<String>> rows(CommunityReach community) {
        return community.awareness().stream()
                .map(awareness -> row(community, awareness))
                .toList();
    }

    private static List<String> row(CommunityReach community, Awareness awareness) {
        List<String> cells = new ArrayList<>(List.of(CsvRows.safe(community.community())));
        for (Measure measure : Measure.values()) {
            cells.add(community.count(measure).words());
        }
        cells.add(CsvRows.safe(awareness.indicator().title()));
        for (Figure<Share> share : List.of(awareness.before(), awareness.after())) {
            cells.add(number(share, Share::percent));
            cells.add(number(share, Share::low));
            cells.add(number(share, Share::high));
        }
        cells.add(number(awareness.change(), Change::points));
        cells.add(number(awareness.change(), Change::low));
        cells.add(number(awareness.change(), Change::high));
        cells.add(awareness.verdict().map(Verdict::label).words());
        return cells;
    }

    private static <T> String number(Figure<T> figure, ToLongFunction<T> part) {
        return figure.map(shown -> part.applyAsLong(shown)).words();
    }
}
