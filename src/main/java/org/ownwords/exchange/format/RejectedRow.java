package org.ownwords.exchange.format;

import java.util.EnumMap;
import java.util.Map;
import org.ownwords.base.Problem;

/**
 * A row that was not taken, so that it can go back to be mended.
 *
 * @param cells what it held, as far as it could be read
 * @param why what is wrong, with its line and field
 */
public record RejectedRow(Map<Column, String> cells, Problem why) {

    /** A row that was read, and then could not be taken. */
    public static RejectedRow of(ReceivedUnit row, Problem why) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.ID, row.id().toString());
        cells.put(Column.SOURCE, row.source());
        cells.put(Column.TARGET, row.target());
        cells.put(Column.STATE, row.state().word());
        cells.put(Column.COMMENT, row.comment());
        cells.put(Column.SOURCE_VERSION, row.sourceVersion());
        cells.put(Column.SOURCE_DIGEST, row.digest());
        return new RejectedRow(cells, why);
    }

    /** Whether it is that one. */
    public boolean isOf(ReceivedUnit row) {
        return cells.getOrDefault(Column.ID, "").equals(row.id().toString());
    }
}
