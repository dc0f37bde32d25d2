package org.ownwords.render;

/** The paper that posters are printed on, in millimetres, upright. */
public enum PosterFormat {
    A4(210, 297),
    A3(297, 420);

    private final int width;
    private final int height;

    PosterFormat(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The sheet that is printed on it. */
    public SheetFormat sheet() {
        return this == A4 ? SheetFormat.POSTER_A4 : SheetFormat.POSTER_A3;
    }

    /** Width in millimetres. */
    public int width() {
        return width;
    }

    /** Height in millimetres. */
    public int height() {
        return height;
    }
}
