package org.ownwords.render.engine;

import java.util.List;

/**
 * A piece of one line, shaped and put in order, independent of size.
 *
 * @param clusters in logical order
 * @param width in ems
 */
record ShapedLine(List<Placed> clusters, double width) {

    /**
     * A cluster at its place.
     *
     * @param x of its left edge from the line's, in ems
     * @param end of its right edge, in ems
     */
    record Placed(Cluster cluster, Face face, double x, double end, boolean rightToLeft) {

        double width() {
            return end - x;
        }
    }
}
