package org.ownwords.render;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.render.engine.Faces;
import org.ownwords.render.sheet.MadeSheet;
import org.ownwords.render.sheet.SheetOrder;
import org.ownwords.render.sheet.Sheets;
import org.ownwords.render.sheet.StyleCheck;
import org.ownwords.render.sms.SmsText;

/** From one edition to what each channel carries; each burns the edition's mark in. Needs no database and no Spring. */
public final class Renderer {

    private final PackTemplates templates;
    private final Email email;
    private final SheetOrders orders;
    private final Sheets sheets;
    private final Clock clock;
    private final Optional<Path> content;

    /** A renderer whose sheets bear today's date. */
    public Renderer() {
        this(Clock.systemUTC());
    }

    /** @param clock says which date sheets bear */
    public Renderer(Clock clock) {
        this(clock, Optional.empty());
    }

    /**
     * @param clock says which date sheets bear
     * @param content the folder of a content pack whose {@code templates} win over the packed ones and are read again whenever
     *     they changed; empty for the packed ones alone
     */
    public Renderer(Clock clock, Optional<Path> content) {
        this.clock = clock;
        this.content = content;
        this.templates = new PackTemplates(new TemplateSource(content));
        // On somebody's screen nothing shows whose it is by its look: docs/decisions/0013.
        this.email = new Email(new PackTemplates());
        this.orders = new SheetOrders(templates::sheetStyle);
        this.sheets = new Sheets(templates::page, templates::sheetStyle, Faces.packed());
    }

    /**
     * A digest of everything besides words and options that decides how a sheet looks: templates, fonts and the program. A sheet
     * of another version is to be made anew.
     */
    public String version() {
        return RenderVersion.of(content);
    }

    /** The families of sheets that there are: those packed, then those that the content folder adds. */
    public List<Family> families() {
        return templates.families();
    }

    /** Whether templates are read from a designer's folder, and again whenever they changed. */
    public boolean followsFolder() {
        return templates.changes();
    }

    /**
     * Whether what a format writes in a family and a brand can be read against what it stands on.
     *
     * @throws org.ownwords.base.ProblemException with both colours, their contrast and what to do for each pair that cannot
     */
    public void checkLook(SheetFormat format, SheetOptions options) {
        StyleCheck.contrast(orders.look(format, options), templates::sheetStyle);
    }

    /**
     * What is wrong in the style sheets of a format in a family, that leaves a sheet to be made all the same: rules that the
     * layout does not know, each with file, line and what was expected.
     *
     * @throws org.ownwords.base.ProblemException if a sheet cannot be made with them at all
     */
    public List<Problem> styleProblems(SheetFormat format, SheetOptions options) {
        return StyleCheck.of(orders.look(format, options), templates::sheetStyle);
    }

    /** The text message, with the mark's words first where the edition is marked. */
    public SmsText sms(Edition edition) {
        return TextMessage.of(edition);
    }

    /** The email. */
    public EmailText email(Edition edition) {
        return email.of(edition);
    }

    /** The words to read aloud. */
    public String spoken(Edition edition) {
        return SpokenWords.of(edition);
    }

    /** The caption of a social post. */
    public String caption(Edition edition) {
        return Caption.of(edition);
    }

    /**
     * A sheet as PDF, its text as large as fits or of the size that the options ask for.
     *
     * @param editions as many as the format takes, each in its own language
     * @throws org.ownwords.base.ProblemException if the text does not fit even at the format's smallest size, with the excess;
     *     if no font holds a character; if an edition lacks a section; if a template is wrong
     */
    public Sheet sheet(List<Edition> editions, SheetFormat format, SheetOptions options) {
        SheetOrder order = order(editions, format, options);
        MadeSheet made = sheets.make(order);
        return new Sheet(
                made.pdf(),
                made.size(),
                LocalDate.parse(order.foot().printed()),
                order.foot().code());
    }

    /** A sheet of one edition as PDF. */
    public Sheet sheet(Edition edition, SheetFormat format, SheetOptions options) {
        return sheet(List.of(edition), format, options);
    }

    /**
     * The largest size of body text at which a sheet fits, in points. For a campaign whose languages are to look alike take the
     * least of all their sizes and ask for it by {@link SheetOptions#withSize(double)}.
     *
     * @throws org.ownwords.base.ProblemException as {@link #sheet}
     */
    public double size(List<Edition> editions, SheetFormat format, SheetOptions options) {
        return sheets.largest(order(editions, format, options));
    }

    /**
     * The first page of a sheet as PNG.
     *
     * @param width in pixels
     */
    public byte[] picture(List<Edition> editions, SheetFormat format, SheetOptions options, int width) {
        return Sheets.picture(sheet(editions, format, options).pdf(), 0, width);
    }

    /** A picture for screens as PNG, in the pixels of its format; a printed format at 96 pixels to the inch. */
    public byte[] picture(Edition edition, SheetFormat format, SheetOptions options) {
        int width = format.isPrinted() ? (int) Math.round(format.width() / 25.4 * 96) : format.pixels();
        return picture(List.of(edition), format, options, width);
    }

    /** The first page of a sheet made before as PNG of a width in pixels. */
    public byte[] picture(Sheet sheet, int width) {
        return Sheets.picture(sheet.pdf(), 0, width);
    }

    /** What a page, poster and social picture say in words, for people who do not see them. */
    public String alternativeText(Edition edition) {
        return AlternativeText.of(edition);
    }

    private SheetOrder order(List<Edition> editions, SheetFormat format, SheetOptions options) {
        return orders.of(editions, format, options, London.today(clock));
    }
}
