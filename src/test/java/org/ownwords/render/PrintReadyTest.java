package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.message.Mark;
import org.ownwords.render.engine.Standards;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PrintReadyTest {

    private static final double POINTS = 72 / 25.4;
    private static final SheetOptions PRESS = Sheeted.WITH_CODE.withPrintMarks(true);

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"POSTER_A4", "LEAFLET", "CARD", "STICKER"})
    void saysWhereItIsTrimmedAndStaysValid(SheetFormat format) throws Exception {
        Sheet sheet = Sheeted.sheet(format, "ur", Mark.EXAMPLE, PRESS);
        assertThat(Sheeted.sheet(format, "ur", Mark.EXAMPLE, PRESS).pdf()).isEqualTo(sheet.pdf());
        assertThat(sheet.size())
                .isEqualTo(Sheeted.sheet(format, "ur", Mark.EXAMPLE, Sheeted.WITH_CODE)
                        .size());
        assertThat(Standards.broken(sheet.pdf(), PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(Standards.broken(sheet.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            for (PDPage page : document.getPages()) {
                PDRectangle trim = page.getTrimBox();
                assertThat(trim.getWidth() / POINTS).isCloseTo(format.width(), within(0.5));
                assertThat(trim.getHeight() / POINTS).isCloseTo(format.height(), within(0.5));
                PDRectangle bleed = page.getBleedBox();
                assertThat((trim.getLowerLeftX() - bleed.getLowerLeftX()) / POINTS)
                        .isCloseTo(3, within(0.01));
                assertThat(page.getMediaBox().getWidth()).isGreaterThan(bleed.getWidth() + 20);
            }
        }
    }

    @Test
    void theGroundRunsOutBeyondTheEdgeAndTheMarksStandOutsideIt() throws Exception {
        try (PDDocument document = Loader.loadPDF(
                Sheeted.sheet(SheetFormat.LEAFLET, "en-GB", Mark.NONE, PRESS).pdf())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 254);
            PDRectangle media = document.getPage(0).getMediaBox();
            int right = (int) Math.round(media.getWidth() / POINTS * 10);
            // The cover stands on the right: 1 mm within the bleed it is green, 1 mm beyond it paper.
            assertThat(page.getRGB(right - 100, 1000) & 0xFFFFFF).isEqualTo(0x0d4039);
            assertThat(page.getRGB(right - 80, 1000) & 0xFFFFFF).isEqualTo(0xffffff);
            // A mark at the height of the trim begins outside the bleed.
            int trim = 120;
            assertThat(darkest(page, right - 70, trim)).isLessThan(120);
        }
    }

    private static int darkest(BufferedImage page, int x, int y) {
        int darkest = 255;
        for (int row = y - 4; row <= y + 4; row++) {
            darkest = Math.min(darkest, page.getRGB(x, row) & 0xFF);
        }
        return darkest;
    }

    @Test
    void statesABodysInksForThePrinter() throws Exception {
        Brand brand = new Brand(
                "Body", Map.of("panel", new BrandColour("#1b3a57", 90, 60, 30, 35)), Optional.empty(), List.of());
        try (PDDocument document =
                Loader.loadPDF(Sheeted.sheet(SheetFormat.POSTER_A4, "en-GB", Mark.NONE, PRESS.withBrand(brand))
                        .pdf())) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00A0', ' '))
                    .contains("trim 210.0 × 297.0 mm")
                    .contains("panel #1b3a57 = C 90 M 60 Y 30 K 35");
        }
    }

    @Test
    void theWordsOfTheMarkAreDrawnOnceAndStampedOverTheSheet() throws Exception {
        byte[] bare = Sheeted.sheet(SheetFormat.POSTER_A4, "en-GB", Mark.NONE, SheetOptions.PLAIN)
                .pdf();
        byte[] marked = Sheeted.sheet(SheetFormat.POSTER_A4, "en-GB", Mark.DRAFT, SheetOptions.PLAIN)
                .pdf();
        assertThat(marked.length - bare.length).isLessThan(8_000);
        try (PDDocument document = Loader.loadPDF(marked)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void whatFlowsOverPagesIsPrintedInAnOfficeWithoutMarks() {
        assertThat(Sheeted.sheet(SheetFormat.LARGE_PRINT, "en-GB", Mark.NONE, PRESS)
                        .pdf())
                .isEqualTo(Sheeted.sheet(SheetFormat.LARGE_PRINT, "en-GB", Mark.NONE, Sheeted.WITH_CODE)
                        .pdf());
    }
}
