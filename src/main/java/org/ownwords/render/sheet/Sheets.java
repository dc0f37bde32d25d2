package org.ownwords.render.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.ownwords.render.engine.Faces;
import org.ownwords.render.engine.Overlay;
import org.ownwords.render.engine.Surroundings;
import org.ownwords.render.engine.TextLanguage;
import org.ownwords.render.engine.Typesetting;
import org.ownwords.render.engine.UnsettableTextException;

/**
 * Makes sheets: the text as large as it fits, the mark burned in over everything, the same bytes for the same text on the same
 * day. Safe for threads.
 */
public final class Sheets {

    private final TemplateFiller templates;
    private final Function<String, Optional<String>> styles;
    private final Faces faces;

    /** @param styles finds a style sheet of the content pack by its name */
    public Sheets(TemplateFiller templates, Function<String, Optional<String>> styles, Faces faces) {
        this.templates = templates;
        this.styles = styles;
        this.faces = faces;
    }

    /**
     * A sheet as PDF.
     *
     * @throws ProblemException if the text does not fit at the smallest size, holds a character that no font has, or the
     *     template is wrong
     */
    public MadeSheet make(SheetOrder order) {
        return within(order, (setting, model) -> {
            Fit.Found found = fit(order, setting, model).find(order.size());
            Instant made = LocalDate.parse(order.foot().printed())
                    .atStartOfDay(London.ZONE)
                    .toInstant();
            String page = filled(order, model, found, false);
            byte[] pdf = setting.pdf(
                    page, made, new Overlay(order.text().mark(), order.paper().markShare()));
            return new MadeSheet(order.bleed() > 0 ? PrintMarks.add(pdf, order.bleed()) : pdf, found.size());
        });
    }

    /**
     * The largest size of body text, in points, at which a sheet fits.
     *
     * @throws ProblemException as {@link #make(SheetOrder)}
     */
    public double largest(SheetOrder order) {
        return within(order, (setting, model) -> fit(order, setting, model).largest());
    }

    /** A page of a PDF, from 0, as PNG of a width in pixels. */
    public static byte[] picture(byte[] pdf, int page, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float points = document.getPage(page).getMediaBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(page, width / points, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T of(Typesetting setting, Map<String, Object> model);
    }

    private <T> T within(SheetOrder order, Work<T> work) {
        for (SheetText text : order.texts()) {
            if (!faces.has(text.language().fontFamily())) {
                throw problem(
                        text,
                        "No font of the family " + text.language().fontFamily() + " comes with the program.",
                        "Print this language elsewhere until one does.");
            }
        }
        List<TextLanguage> languages =
                order.texts().stream().map(SheetText::language).toList();
        Surroundings surroundings = SheetSurroundings.of(order, styles);
        Typesetting setting =
                new Typesetting(faces, languages.get(0), languages.subList(1, languages.size()), surroundings);
        try {
            Map<String, Object> model = SheetModel.of(order, setting);
            return work.of(setting, model);
        } catch (UnsettableTextException e) {
            throw problem(order.text(), String.valueOf(e.getMessage()), "Write it with other characters.");
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.in(
                    "templates/" + order.template(), String.valueOf(e.getMessage()), "Correct the template."));
        }
    }

    private Fit fit(SheetOrder order, Typesetting setting, Map<String, Object> model) {
        return new Fit(
                setting,
                order.paper(),
                (size, insets) -> filled(order, model, new Fit.Found(size, insets), true),
                order.text().title());
    }

    private String filled(SheetOrder order, Map<String, Object> model, Fit.Found found, boolean measuring) {
        Map<String, Object> sized = new HashMap<>(model);
        sized.put("size", SheetModel.number(found.size()));
        sized.put(
                "headlineInsets",
                found.insets().stream().map(SheetModel::number).toList());
        sized.put("measuring", measuring);
        boolean marks = !measuring && order.bleed() > 0;
        sized.put("bleed", SheetModel.number(marks ? order.bleed() : 0));
        sized.put("edge", SheetModel.number(marks ? order.bleed() + PrintMarks.SLUG : 0));
        sized.put("slug", marks ? order.slug() : "");
        String page = templates.fill(order.template(), sized);
        if (!page.contains(order.text().mark())) {
            throw new ProblemException(Problem.in(
                    "templates/" + order.template(),
                    "It leaves out the words of the mark.",
                    "Put ${mark} where people read it first."));
        }
        return page;
    }

    private static ProblemException problem(SheetText text, String what, String remedy) {
        return new ProblemException(Problem.in(text.title(), what, remedy));
    }
}
