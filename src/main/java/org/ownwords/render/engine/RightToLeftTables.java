package org.ownwords.render.engine;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;

/**
 * Puts the columns of right-to-left tables in their order: the layout engine always starts at the left. The page itself stays
 * as it was written, so that tags, headings of columns and style sheets that count columns keep the reading order.
 */
final class RightToLeftTables {

    private RightToLeftTables() {}

    /** Mirrors the places of cells after the page has been laid out. */
    static void mirror(Box box) {
        if (box instanceof TableBox table && table.getStyle().getDirection() == IdentValue.RTL) {
            rows(table);
            table.calcChildLocations();
        }
        for (Box child : box.getChildren()) {
            mirror(child);
        }
    }

    private static void rows(Box box) {
        for (Box child : box.getChildren()) {
            if (child instanceof TableRowBox row) {
                for (Box cell : row.getChildren()) {
                    if (cell instanceof TableCellBox) {
                        cell.setX(row.getContentWidth() - cell.getX() - cell.getWidth());
                    }
                }
            } else {
                rows(child);
            }
        }
    }
}
