package org.ownwords.render.engine;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Sets one document: lays pages of XHTML and CSS out, counts them, and makes a PDF (PDF/UA-1, PDF/A-2u) with embedded subsets
 * of fonts and text in reading order. The same input gives the same bytes. One thread per object; what it shapes once it
 * remembers, so that trying several sizes costs little.
 */
public final class Typesetting {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        Jaxp.fix();
        XRLog.setLoggerImpl(new EngineLog());
    }

    private final Faces faces;
    private final TextLanguage language;
    private final Map<String, TextLanguage> byAlias = new LinkedHashMap<>();
    private final LineShaper shaper;
    private final Surroundings surroundings;

    /**
     * @param language of the document: lines break by its rules
     * @param others further languages that its style sheet names by {@link TextLanguage#alias()}; English is always there
     */
    public Typesetting(Faces faces, TextLanguage language, List<TextLanguage> others, Surroundings surroundings) {
        this.faces = faces;
        this.language = language;
        this.surroundings = surroundings;
        this.shaper = new LineShaper(faces);
        byAlias.put(language.alias(), language);
        others.forEach(other -> byAlias.put(other.alias(), other));
        byAlias.put(TextLanguage.ENGLISH.alias(), TextLanguage.ENGLISH);
    }

    /**
     * How much room a document takes.
     *
     * @throws UnsettableTextException if no face holds a character, or one forces a direction
     */
    public Extent extent(String xhtml) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(xhtml, document)) {
            renderer.layout();
            BlockBox root = renderer.getRootBox();
            RightToLeftTables.mirror(root);
            List<PageBox> pages = root.getLayer().getPages();
            PageBox first = pages.get(0);
            double length = root.getHeight() / (double) (first.getBottom() - first.getTop());
            return new Extent(pages.size() > 1 ? Math.max(length, 1.01) : 1, tooWide(root), headings(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> headings(Box box) {
        if (box.getElement() != null && box.getElement().getNodeName().equals("h1")) {
            return List.of(lines(box));
        }
        return IntStream.range(0, box.getChildCount())
                .mapToObj(i -> headings(box.getChild(i)))
                .flatMap(List::stream)
                .toList();
    }

    private static int lines(Box box) {
        int within = IntStream.range(0, box.getChildCount())
                .map(i -> lines(box.getChild(i)))
                .sum();
        return within + (box instanceof LineBox ? 1 : 0);
    }

    /** The width of a text on one line, in ems. */
    public double width(String text, TextLanguage of, boolean bold) {
        return shaper.shape(text, of, bold, of.rightToLeft()).width();
    }

    /**
     * The height of a line, in ems, at which no stroke of a line can touch one of the next, measured from the shapes of this very
     * text. What a style sheet sets should not be less.
     */
    public double lineHeight(String text, TextLanguage of, boolean bold) {
        return Ink.of(shaper.shape(text, of, bold, of.rightToLeft())).lineHeight();
    }

    /**
     * By how much the strokes of a line run into those of the next at worst, in multiples of the size of their letters; 0 where
     * none touch.
     */
    public double crowding(String xhtml) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(xhtml, document)) {
            renderer.layout();
            return new Crowding((ShapedTextRenderer) renderer.getSharedContext().getTextRenderer())
                    .worst(renderer.getRootBox());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean tooWide(Box box) {
        if (box instanceof LineBox line
                && line.getContentWidth() > line.getParent().getContentWidth()) {
            return true;
        }
        return IntStream.range(0, box.getChildCount()).anyMatch(i -> tooWide(box.getChild(i)));
    }

    /**
     * The document as PDF. Its title and description are those of its head.
     *
     * @param made the date that the file bears
     * @throws UnsettableTextException if no face holds a character, or one forces a direction
     */
    public byte[] pdf(String xhtml, Instant made, Overlay overlay) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(xhtml, document)) {
            renderer.layout();
            RightToLeftTables.mirror(renderer.getRootBox());
            renderer.createPDFWithoutClosing();
            OverlayPainter.paint(document, overlay, faces);
            Repeatable.fix(document, made, xhtml + overlay.words());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(String xhtml, PDDocument document) {
        Document dom = Jaxp.parse(xhtml);
        Propriety.enforce(dom, language, byAlias.values());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(dom, Resources.BASE);
        builder.usePDDocument(document);
        builder.usePdfVersion(1.7f);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(SRGB);
        builder.withProducer("Ownwords");
        builder.useUnicodeBidiSplitter(ParagraphOrder.WholeParagraph::new);
        builder.useUnicodeBidiReorderer(new ParagraphOrder());
        builder.defaultTextDirection(language.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUnicodeLineBreaker(new LineBreaker(language, byAlias.values()));
        Resources resources = new Resources(surroundings);
        builder.useProtocolsStreamImplementation(resources, Resources.PROTOCOL);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(Resources.BASE),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useObjectDrawerFactory(new DrawingPainter(surroundings.drawings()));
        for (TextLanguage each : byAlias.values()) {
            for (FontStyle style : FontStyle.values()) {
                builder.useFont(font(each, false), each.alias(), REGULAR, style, true);
                builder.useFont(font(each, true), each.alias(), BOLD, style, true);
            }
        }
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        // What the style sheet sets in no font of ours is set in the document's own.
        renderer.getFontResolver()
                .addFont(font(language, false), language.alias(), REGULAR, null, true, FontGroup.FINAL_FALLBACK);
        renderer.getSharedContext().setTextRenderer(new ShapedTextRenderer(faces, byAlias, shaper));
        return renderer;
    }

    private PDFontSupplier font(TextLanguage of, boolean bold) {
        return new PDFontSupplier(new HbFont(faces.face(of.fontFamily(), bold)));
    }
}
