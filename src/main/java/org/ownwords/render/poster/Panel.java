package org.ownwords.render.poster;

import java.util.Map;

/**
 * The panel that carries the way to get in touch: its number as large as it fits beside the code. Lengths in units of the paper.
 *
 * @param contactSize of the letters of the number or address
 * @param readableSize of the letters of the address below the code
 */
record Panel(double height, double contactSize, double readableSize) {

    private static final double WIDTH = 43;
    private static final double WIDTH_BESIDE_CODE = 30.5;
    private static final double LARGEST = 5.4;
    /** A postal address runs over several lines rather than become smaller than this. */
    private static final double SMALLEST = 1.7;

    private static final double CODE = 10.4;
    private static final double LARGEST_READABLE = 1.1;

    private static final double LINE = 1.25;
    private static final double SERVICE = 2.7;

    /**
     * @param contactWidth in ems
     * @param readableWidth in ems, 0 without a code
     */
    static Panel of(double contactWidth, double readableWidth) {
        boolean withCode = readableWidth > 0;
        double room = withCode ? WIDTH_BESIDE_CODE : WIDTH;
        double size = Math.max(SMALLEST, Math.min(LARGEST, room / Math.max(1, contactWidth)));
        double readable = Math.min(LARGEST_READABLE, CODE / Math.max(1, readableWidth));
        return new Panel(withCode ? 15 : 11, size, readable);
    }

    Map<String, Object> model() {
        double top = (height - contactSize * LINE - SERVICE) / 2;
        return Map.of(
                "panelHeight", SheetModel.number(height),
                "readableSize", SheetModel.number(readableSize),
                "contactSize", SheetModel.number(contactSize),
                "wayTop", SheetModel.number(top),
                "iconTop", SheetModel.number((height - 4) / 2));
    }
}
