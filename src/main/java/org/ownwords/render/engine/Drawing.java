package org.ownwords.render.engine;

import java.awt.geom.Path2D;

/**
 * A shape that stands in a page where the template says {@code <object data="NAME">}; drawn as one filled path.
 *
 * @param path in a square of 1 by 1, y downwards
 * @param colour as {@code 0xRRGGBB}
 */
public record Drawing(Path2D path, int colour) {}
