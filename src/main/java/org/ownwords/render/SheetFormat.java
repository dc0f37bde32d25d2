package org.ownwords.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.message.SectionKind;
import org.ownwords.render.sheet.Paper;

/**
 * What a text can be made into: printed sheets and pictures for screens. Sizes of text are of the body and hold for Latin
 * letters; the letters of other scripts are set as large as they need to look alike. Clear print has at least 12 points, large
 * print at least 16, better 18 (UKAAF G003, 2019).
 */
public enum SheetFormat {
    POSTER_A4("Poster A4", Size.millimetres(210, 297), Words.poster(12, 28), "poster", 0.35, Trait.SERVICE),
    POSTER_A3("Poster A3", Size.millimetres(297, 420), Words.poster(17, 40), "poster", 0.5, Trait.SERVICE),
    POSTER_A5("Poster A5", Size.millimetres(148, 210), Words.poster(10.5, 20), "poster", 0.3, Trait.SERVICE),
    /** A4 folded once to A5: four panels, bound left, or right where the script runs from right to left. */
    LEAFLET(
            "Folded leaflet",
            Size.millimetres(297, 210),
            Words.poster(12, 24).pages(2),
            "leaflet",
            0.36,
            Trait.SERVICE),
    /** Strips at the foot of an A4 sheet, each with the number alone. */
    TEAR_OFF("Tear-off sheet", Size.millimetres(210, 297), Words.of(24, 48, SectionKind.DISCREET), "tear-off", 0),
    /** As large as a bank card (ISO/IEC 7810 ID-1). */
    CARD("Discreet card", Size.millimetres(85.6, 53.98), Words.of(9, 14, SectionKind.DISCREET), "card", 0),
    /** Two to four languages at equal rank, in the order of their own names. */
    STICKER(
            "Window sticker",
            Size.millimetres(148, 210),
            Words.of(16, 34, SectionKind.HEADLINE).editions(2, 4),
            "sticker",
            0.3,
            Trait.SERVICE),
    /** For first responders; a second text, such as English, stands below each passage for the one who reads it out. */
    SCRIPT_CARD(
            "Read-aloud card",
            Size.millimetres(148, 210),
            Words.of(12, 22, SectionKind.SPOKEN).editions(1, 2),
            "script-card",
            0,
            Trait.SERVICE),
    /** Every section with its claims, numbered sentences, and room to answer on paper; a second text stands below. */
    REVIEW_SHEET(
            "Review sheet",
            Size.millimetres(210, 297),
            Words.of(12, 14, SectionKind.values()).editions(1, 2).pages(12),
            "review-sheet",
            0,
            Trait.SERVICE,
            Trait.FLOWS),
    SOCIAL_SQUARE(
            "Square picture",
            Size.pixels(1080, 1080),
            Words.of(17, 50, SectionKind.HEADLINE, SectionKind.SOCIAL),
            "social",
            0,
            Trait.SERVICE),
    SOCIAL_LANDSCAPE(
            "Wide picture", Size.pixels(1200, 630), Words.of(16, 40, SectionKind.HEADLINE), "social", 0, Trait.SERVICE),
    SOCIAL_STORY(
            "Tall picture",
            Size.pixels(1080, 1920),
            Words.of(22, 60, SectionKind.HEADLINE, SectionKind.SOCIAL),
            "story",
            0,
            Trait.SERVICE),
    /** Says nothing that a glance at somebody's screen should not read: the headline alone. */
    EMAIL_HEADER("Email header", Size.pixels(1200, 400), Words.of(14, 32, SectionKind.HEADLINE), "email-header", 0),
    LARGE_PRINT(
            "Large print",
            Size.millimetres(210, 297),
            Words.poster(18, 26).pages(4),
            "large-print",
            0,
            Trait.SERVICE,
            Trait.FLOWS),
    /** One sentence to a row, beside its picture where there is one. */
    EASY_READ(
            "Easy Read",
            Size.millimetres(210, 297),
            Words.poster(16, 22).pages(6),
            "easy-read",
            0,
            Trait.SERVICE,
            Trait.FLOWS);

    /** What is true of a format. */
    enum Trait {
        /** It names the service. */
        SERVICE,
        /** It flows over as many pages as it needs, up to a limit. */
        FLOWS
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
     * @param sections in the order in which they are read
     * @param smallest least size of body text, in points
     * @param largest greatest size of body text, in points
     * @param pages the most pages
     * @param fewest editions
     * @param most editions
     */
    record Words(List<SectionKind> sections, double smallest, double largest, int pages, int fewest, int most) {

        static Words of(double smallest, double largest, SectionKind... sections) {
            return new Words(List.of(sections), smallest, largest, 1, 1, 1);
        }

        static Words poster(double smallest, double largest) {
            return of(smallest, largest, SectionKind.HEADLINE, SectionKind.LONG);
        }

        Words pages(int count) {
            return new Words(sections, smallest, largest, count, fewest, most);
        }

        Words editions(int least, int greatest) {
            return new Words(sections, smallest, largest, pages, least, greatest);
        }
    }

    private static final double A4_WIDTH = 210;
    private static final double A4_UNIT = 10;
    /** How wide a sheet may be in heights before its height says how large everything is. */
    private static final double WIDEST = 1.35;

    private static final int LEAFLET_PANELS = 4;

    private final String label;
    private final Size size;
    private final Words words;
    private final String template;
    private final double distance;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    SheetFormat(String label, Size size, Words words, String template, double distance, Trait... traits) {
        this.label = label;
        this.size = size;
        this.words = words;
        this.template = template;
        this.distance = distance;
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
        return distance > 0;
    }

    /** Whether it names the service. Discreet formats never do. */
    public boolean namesService() {
        return traits.contains(Trait.SERVICE);
    }

    /** The sections of a text that it shows, in the order in which they are read. */
    public List<SectionKind> sections() {
        return words.sections();
    }

    /** The section without which it says nothing; the others stand on it where a text has them. */
    public SectionKind body() {
        return sections().stream()
                .filter(kind -> kind != SectionKind.HEADLINE)
                .findFirst()
                .orElse(SectionKind.HEADLINE);
    }

    /** Whether a person must be able to hide it: it carries no code, no name of a service and only the discreet words. */
    public boolean isDiscreet() {
        return words.sections().equals(List.of(SectionKind.DISCREET));
    }

    /** Whether it can be made with bleed and crop marks; what flows over pages is printed in an office. */
    public boolean takesPrintMarks() {
        return isPrinted() && !traits.contains(Trait.FLOWS);
    }

    /** From where its code is usually read, in metres; 0 where it carries none. */
    double distance() {
        return distance;
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

    /** What it gives its words to stand on, so many texts together. */
    Paper paper(int texts) {
        double column = this == LEAFLET ? size.width() / 2 : size.width();
        double unit = A4_UNIT * Math.min(column, WIDEST * size.height()) / A4_WIDTH;
        int parts = switch (this) {
            case STICKER -> texts;
            case LEAFLET -> LEAFLET_PANELS;
            default -> words.pages();
        };
        double markShare = switch (this) {
            case TEAR_OFF, LEAFLET -> 0.3;
            case STICKER -> 0.5;
            default -> 0.8;
        };
        return new Paper(
                label, size.width(), size.height(), column, unit, words.smallest(), words.largest(), parts, markShare);
    }
}
