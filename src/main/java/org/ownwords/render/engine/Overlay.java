package org.ownwords.render.engine;

/**
 * Words burned into every page, larger than any part that could be cut out of it.
 *
 * @param words in Latin letters, empty for none
 */
public record Overlay(String words) {

    /** Nothing burned in. */
    public static final Overlay NONE = new Overlay("");
}
