package org.ownwords.desk.campaign;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.Cell;
import org.ownwords.campaign.Coverage;
import org.ownwords.directory.Community;

/**
 * A cell of the matrix that a campaign goes without.
 *
 * @param what the channel, message and community
 */
public record Absent(String what, String reason) {

    static List<Absent> of(Campaign campaign, Coverage coverage) {
        List<Absent> absent = new ArrayList<>();
        for (Community community : coverage.communities()) {
            for (Coverage.Column column : coverage.columns()) {
                Cell cell = coverage.cell(community, column);
                boolean leftOut = campaign.leftOut().contains(cell.key());
                if (leftOut || !cell.usable()) {
                    String what = column.channel().label() + " of “"
                            + column.message().title() + "” for " + community.name();
                    absent.add(new Absent(what, cell.usable() ? "Ready, and left out by its authors." : cell.reason()));
                }
            }
        }
        return absent;
    }
}
