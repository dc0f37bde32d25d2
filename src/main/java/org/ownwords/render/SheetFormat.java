package org.ownwords.render;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.message.SectionKind;
import org.ownwords.render.sheet.Paper;

/**
 * What a text can be made into: printed sheets and pictures for screens. Sizes of text are of the body and hold for Latin
 * letters; the letters of other scripts are set as large as they need to look alike.
 */
public enum SheetFormat {
    POSTER_A4(
            "Poster A4",
            Size.millimetres(210, 297),
            Words.of(SectionKind.LONG, 12, 28),
            "poster",
            Trait.CODE,
            Trait.SERVICE),
    POSTER_A3(
            "Poster A3",
            Size.millimetres(297, 420),
            Words.of(SectionKind.LONG, 17, 40),
            "poster",
            Trait.CODE,
            Trait.SERVICE),
    SOCIAL_SQUARE(
            "Square picture", Size.pixels(1080, 1080), Words.of(SectionKind.SOCIAL, 17, 50), "social", Trait.SERVICE);

    /** What a format may carry. */
    enum Trait {
        CODE,
        SERVICE
    }

    /**
     * The size of a sheet.
     *
     * @param width in millimetres
     * @param height in millimetres
     * @param pixels the width of its picture, 0 for print
     */
    record Size(double width, double height, int pixels) {

        private static final double PER_PIXEL = 25.4 / 96;

        static Size millimetres(double width, double height) {
            return new Size(width, height, 0);
        }

        static Size pixels(int width, int height) {
            return new Size(width * PER_PIXEL, height * PER_PIXEL, width);
        }
    }

    /**
     * The words of a sheet.
     *
     * @param body the section below the headline
     * @param smallest least size of body text, in points
     * @param largest greatest size of body text, in points
     * @param pages the most pages
     * @param fewest editions
     * @param most editions
     */
    record Words(SectionKind body, double smallest, double largest, int pages, int fewest, int most) {

        static Words of(SectionKind body, double smallest, double largest) {
            return new Words(body, smallest, largest, 1, 1, 1);
        }
    }

    private static final double A4_WIDTH = 210;
    private static final double A4_UNIT = 10;

    private final String label;
    private final Size size;
    private final Words words;
    private final String template;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    SheetFormat(String label, Size size, Words words, String template, Trait... traits) {
        this.label = label;
        this.size = size;
        this.words = words;
        this.template = template;
        this.traits.addAll(Set.of(traits));
    }

    /** The word for it on the command line and in names of files, such as {@code poster-a4}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of that word. */
    public static Optional<SheetFormat> ofId(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** Its name for people, in English. */
    public String label() {
        return label;
    }

    /** Width in millimetres, trimmed; for screens at 96 pixels to the inch. */
    public double width() {
        return size.width();
    }

    /** Height in millimetres, trimmed; for screens at 96 pixels to the inch. */
    public double height() {
        return size.height();
    }

    /** Whether it is printed; else it is a picture for screens. */
    public boolean isPrinted() {
        return size.pixels() == 0;
    }

    /** The width in pixels that its picture has, 0 where it is printed. */
    public int pixels() {
        return size.pixels();
    }

    /** The fewest editions that stand on one sheet together. */
    public int fewestEditions() {
        return words.fewest();
    }

    /** The most editions that stand on one sheet together, each in its own language. */
    public int mostEditions() {
        return words.most();
    }

    /** Whether it has room for a printed code. Discreet formats never carry one. */
    public boolean carriesCode() {
        return traits.contains(Trait.CODE);
    }

    /** Whether it names the service. Discreet formats never do. */
    public boolean namesService() {
        return traits.contains(Trait.SERVICE);
    }

    /** The section of a text that it shows below the headline. */
    public SectionKind body() {
        return words.body();
    }

    /** The least size of body text, in points. */
    public double smallest() {
        return words.smallest();
    }

    /** The greatest size of body text, in points. */
    public double largest() {
        return words.largest();
    }

    /** The template's file within the pack's {@code templates}. */
    public String template() {
        return "sheet/" + template + ".ftlh";
    }

    /** The style sheet that holds its geometry. */
    String style() {
        return "sheet/" + template + ".css";
    }

    /** What it gives its words to stand on. */
    Paper paper() {
        double unit = A4_UNIT * Math.min(size.width(), size.height()) / A4_WIDTH;
        return new Paper(label, size.width(), size.height(), unit, words.smallest(), words.largest(), words.pages());
    }
}
