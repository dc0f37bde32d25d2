package org.ownwords.render.poster;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.engine.Drawing;
import org.ownwords.render.engine.Faces;
import org.ownwords.render.engine.MissingCharacterException;
import org.ownwords.render.engine.Overlay;
import org.ownwords.render.engine.Surroundings;
import org.ownwords.render.engine.TextLanguage;
import org.ownwords.render.engine.Typesetting;
import org.ownwords.render.poster.PosterText.Code;

/**
 * Makes sheets of one page: the text as large as it fits, the mark burned in over everything, the same bytes for the same
 * text on the same day. Safe for threads.
 */
public final class Posters {

    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;

    private final TemplateFiller templates;
    private final Function<String, Optional<String>> styles;
    private final Faces faces;
    private final Clock clock;

    /**
     * @param styles finds a style sheet of the content pack by its name
     * @param clock says on which day it is printed
     */
    public Posters(TemplateFiller templates, Function<String, Optional<String>> styles, Faces faces, Clock clock) {
        this.templates = templates;
        this.styles = styles;
        this.faces = faces;
        this.clock = clock;
    }

    /**
     * A sheet as PDF.
     *
     * @param template such as {@code poster/poster.ftlh}
     * @throws ProblemException if the text does not fit at the smallest size, holds a character that no font has, or the
     *     template is wrong
     */
    public byte[] pdf(String template, PosterText text, Paper paper, Optional<Code> code) {
        if (!faces.has(text.language().fontFamily())) {
            throw problem(
                    text,
                    "No font of the family " + text.language().fontFamily() + " comes with the program.",
                    "Print this language elsewhere until one does.");
        }
        LocalDate today = London.today(clock);
        Typesetting setting = new Typesetting(faces, text.language(), List.of(), surroundings(code));
        try {
            Map<String, Object> model = SheetModel.of(text, paper, code, today);
            model.putAll(panel(text, code, setting).model());
            String page = new Fit(setting, paper, (size, inset) -> filled(template, text, model, size, inset))
                    .page(text.title());
            Instant made = today.atStartOfDay(London.ZONE).toInstant();
            return setting.pdf(page, made, new Overlay(text.mark()));
        } catch (MissingCharacterException e) {
            throw problem(text, String.valueOf(e.getMessage()), "Write it with other characters.");
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.in("templates/" + template, String.valueOf(e.getMessage()), "Correct the template."));
        }
    }

    /** The first page of a PDF as PNG of a width in pixels. */
    public static byte[] picture(byte[] pdf, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float points = document.getPage(0).getMediaBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(0, width / points, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Panel panel(PosterText text, Optional<Code> code, Typesetting setting) {
        TextLanguage contact = text.contact().icon() == Icon.PLACE ? text.language() : TextLanguage.ENGLISH;
        return Panel.of(
                setting.width(text.contact().address(), contact, true),
                code.map(printed -> setting.width(printed.readable(), TextLanguage.ENGLISH, true))
                        .orElse(0.0));
    }

    private String filled(String template, PosterText text, Map<String, Object> model, double size, double inset) {
        Map<String, Object> sized = new HashMap<>(model);
        sized.put("size", SheetModel.number(size));
        sized.put("headlineInset", SheetModel.number(inset) + "%");
        String page = templates.fill(template, sized);
        if (!page.contains(text.mark())) {
            throw new ProblemException(Problem.in(
                    "templates/" + template,
                    "It leaves out the words of the mark.",
                    "Put ${mark} where people read it first."));
        }
        return page;
    }

    private Surroundings surroundings(Optional<Code> code) {
        Map<String, Drawing> drawings = new HashMap<>();
        for (Icon icon : Icon.values()) {
            drawings.put(icon.word(), new Drawing(new Path2D.Double(icon.area()), WHITE));
        }
        code.ifPresent(printed -> drawings.put("code", new Drawing(QrPath.of(printed.address()), BLACK)));
        return new Surroundings(styles, drawings);
    }

    private static ProblemException problem(PosterText text, String what, String remedy) {
        return new ProblemException(Problem.in(text.title(), what, remedy));
    }
}
