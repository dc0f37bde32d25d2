package org.ownwords.render.engine;

/**
 * One glyph of a shaped cluster.
 *
 * @param id its number in the face
 * @param x of its origin from the cluster's left edge, in font units
 * @param y of its origin above the base line, in font units
 */
record Glyph(int id, int x, int y) {}
