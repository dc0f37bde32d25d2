package org.ownwords.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ownwords.reach.disclosure.Figure;
import org.ownwords.reach.disclosure.Gate;
import org.ownwords.reach.disclosure.Rule;

class ReachCsvTest {

    private final Gate gate = new Gate(Rule.COMMISSIONER);
    private final Indicator free = new Indicators().require("A3");

    @Test
    void theFileHoldsTheSameGatedFiguresAsThePage() {
        String csv =
                ReachCsv.write(table(community("Polish", 240, 3, new Proportion(88, 210), new Proportion(120, 205))));
        assertThat(csv)
                .contains("Polish,240,withheld to protect people")
                .contains(",42,35,49,59,52,65,17,7,26,Improved")
                .contains("Rule applied (authorised commissioner)");
    }

    @Test
    void aSmallCommunityIsWithheldThroughout() {
        String csv = ReachCsv.write(table(community("Somali", 4, 0, new Proportion(2, 7), new Proportion(3, 7))));
        String row = csv.lines()
                .filter(line -> line.startsWith("Somali"))
                .findFirst()
                .orElseThrow();
        assertThat(row.replace("withheld to protect people", "")).doesNotContainPattern("\\d");
        assertThat(row).contains("Knows that it is free");
    }

    @Test
    void aCellThatWouldRunAsAFormulaBecomesText() {
        String csv = ReachCsv.write(table(community("=cmd()", 50, 50, new Proportion(20, 60), new Proportion(30, 60))));
        assertThat(csv).contains("'=cmd()");
    }

    private CommunityReach community(String name, long delivered, long optedOut, Proportion before, Proportion after) {
        Map<Measure, Figure<Long>> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.PLANNED, gate.count(delivered));
        counts.put(Measure.DELIVERED, gate.count(optedOut));
        return new CommunityReach(name, counts, List.of(Awareness.of(free, before, after, 0.15, gate)));
    }

    private ReachTable table(CommunityReach community) {
        return new ReachTable("Week", true, gate.rule(), List.of(community), Map.of(), List.of());
    }
}
