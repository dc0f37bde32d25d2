package org.ownwords.render.engine;

/**
 * Words burned into every page, larger than any part that could be cut out of it.
 *
 * @param words in Latin letters, empty for none
 * @param share how much of the page's width they take once
 */
public record Overlay(String words, double share) {

    private static final double USUAL = 0.8;

    /** Nothing burned in. */
    public static final Overlay NONE = new Overlay("");

    /** Words that take most of the page's width. */
    public Overlay(String words) {
        this(words, USUAL);
    }
}
