package org.ownwords.render.sheet;

import java.util.Map;
import org.ownwords.render.engine.TextLanguage;
import org.ownwords.render.engine.Typesetting;

/**
 * The panel that carries the way to get in touch: its number as large as it fits beside the code. Lengths in units of the paper.
 *
 * @param contactSize of the letters of the number or address
 * @param readableSize of the letters of the address below the code
 */
record Panel(double height, double contactSize, double readableSize) {

    /** What icon, code and margins leave of the paper's width. */
    private static final double BESIDES = 16.5;

    private static final double BESIDE_CODE = 3.2;
    private static final double LARGEST = 5.4;
    /** A postal address runs over several lines rather than become smaller than this. */
    private static final double SMALLEST = 1.7;

    private static final double LARGEST_READABLE = 1.1;
    private static final double LEAST_HEIGHT = 11;
    private static final double AROUND_CODE = 4;
    private static final double LINE = 1.25;
    private static final double SERVICE = 2.7;

    static Panel of(SheetOrder order, Typesetting setting) {
        double contact = Math.max(1, contactWidth(order.text(), setting));
        double room = SheetModel.inUnits(order.paper().column(), order.paper()) - BESIDES;
        double side = order.code()
                .map(code -> SheetModel.inUnits(code.side(), order.paper()))
                .orElse(0.0);
        double readable = order.code()
                .map(code -> setting.width(code.readable(), TextLanguage.ENGLISH, true))
                .orElse(1.0);
        double beside = side == 0 ? room : room - side - BESIDE_CODE;
        return new Panel(
                Math.max(LEAST_HEIGHT, side == 0 ? 0 : side + AROUND_CODE),
                Math.max(SMALLEST, Math.min(LARGEST, beside / contact)),
                Math.min(LARGEST_READABLE, (side - 0.6) / Math.max(1, readable)));
    }

    /** The width of the number or address on one line, in ems. */
    static double contactWidth(SheetText text, Typesetting setting) {
        TextLanguage language = text.contact().icon() == Icon.PLACE ? text.language() : TextLanguage.ENGLISH;
        return setting.width(text.contact().address(), language, true);
    }

    Map<String, Object> model() {
        double top = (height - contactSize * LINE - SERVICE) / 2;
        return Map.of(
                "height", SheetModel.number(height),
                "readableSize", SheetModel.number(readableSize),
                "contactSize", SheetModel.number(contactSize),
                "wayTop", SheetModel.number(top),
                "iconTop", SheetModel.number((height - 4) / 2));
    }
}
