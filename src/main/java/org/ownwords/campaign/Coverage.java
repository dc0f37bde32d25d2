package org.ownwords.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.directory.Community;
import org.ownwords.message.MessageDefinition;

/**
 * The matrix of a campaign: communities down, messages and channels across.
 *
 * @param communities by name
 * @param columns in the order of the plan
 * @param cells one for every community and column
 */
public record Coverage(List<Community> communities, List<Column> columns, Map<CellKey, Cell> cells) {

    /** One column: a message in a channel. */
    public record Column(MessageDefinition message, Channel channel) {}

    /** The cell of a community and column. */
    public Cell cell(Community community, Column column) {
        CellKey key = new CellKey(community.id(), column.message().id(), column.channel());
        Cell cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("the matrix has no cell " + key.word());
        }
        return cell;
    }

    /** The cells that can go, those left out apart. */
    public List<Cell> going(Set<CellKey> leftOut) {
        return cells.values().stream()
                .filter(cell -> cell.usable() && !leftOut.contains(cell.key()))
                .toList();
    }

    /** The cells in a state. */
    public List<Cell> in(CellState state) {
        return cells.values().stream().filter(cell -> cell.state() == state).toList();
    }
}
