package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.message.Mark;

/** Printed codes as phones see them: scanned at 100 dots to the inch, and photocopied. */
class PrintedCodeTest {

    private static final int DOTS_PER_INCH = 100;
    private static final String ADDRESS = Sheeted.CODE.address().toString();

    @TempDir
    private Path folder;

    static Stream<Arguments> sheetsWithCodes() {
        return Stream.of(SheetFormat.values())
                .filter(SheetFormat::carriesCode)
                .flatMap(format -> Stream.of(Mark.NONE, Mark.DRAFT).map(mark -> Arguments.of(format, mark)));
    }

    @ParameterizedTest
    @MethodSource("sheetsWithCodes")
    void phonesReadIt(SheetFormat format, Mark mark) throws Exception {
        BufferedImage scan = scan(format, mark);
        assertThat(zxing(scan)).isEqualTo(ADDRESS);
        assertThat(zxing(photocopy(scan))).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @MethodSource("sheetsWithCodes")
    void zbarReadsIt(SheetFormat format, Mark mark) throws Exception {
        assumeTrue(
                run("sh", "-c", "command -v zbarimg").contains("zbarimg"), "zbarimg is not installed on this machine");
        BufferedImage scan = scan(format, mark);
        assertThat(zbar(scan)).isEqualTo(ADDRESS);
        assertThat(zbar(photocopy(scan))).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"CARD", "TEAR_OFF", "EMAIL_HEADER", "SCRIPT_CARD"})
    void noOtherFormatCarriesOne(SheetFormat format) throws Exception {
        assertThat(format.carriesCode()).isFalse();
        BufferedImage scan = scan(format, Mark.NONE);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> zxing(scan))
                .isInstanceOf(com.google.zxing.NotFoundException.class);
    }

    private static BufferedImage scan(SheetFormat format, Mark mark) throws Exception {
        try (PDDocument document = Loader.loadPDF(
                Sheeted.sheet(format, "ur", mark, Sheeted.WITH_CODE).pdf())) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
        }
    }

    /** What a tired machine makes of it: blurred, too much contrast, specks. */
    private static BufferedImage photocopy(BufferedImage scan) {
        float[] ninth = new float[9];
        Arrays.fill(ninth, 1f / 9);
        BufferedImage blurred = new ConvolveOp(new Kernel(3, 3, ninth), ConvolveOp.EDGE_NO_OP, null).filter(scan, null);
        Random specks = new Random(7);
        for (int y = 0; y < blurred.getHeight(); y++) {
            for (int x = 0; x < blurred.getWidth(); x++) {
                double grey = blurred.getRaster().getSample(x, y, 0);
                double harder = 128 + (grey - 140) * 1.8 + specks.nextGaussian() * 12;
                blurred.getRaster().setSample(x, y, 0, (int) Math.max(0, Math.min(255, harder)));
            }
        }
        return blurred;
    }

    private static String zxing(BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private String zbar(BufferedImage picture) throws Exception {
        Path file = folder.resolve("scan.png");
        ImageIO.write(picture, "png", file.toFile());
        return run("zbarimg", "--quiet", "--raw", file.toString()).strip();
    }

    private static String run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(false);
        builder.environment().put("LC_ALL", "C");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
