package org.ownwords.render.engine;

import java.util.List;

/**
 * The least piece of shaped text that cannot be divided: characters that became glyphs together.
 *
 * @param text the characters, in logical order
 * @param glyphs from left to right as the shaper gave them
 * @param advance the width that it takes, in font units; kerning can make it negative
 */
record Cluster(String text, List<Glyph> glyphs, int advance) {}
