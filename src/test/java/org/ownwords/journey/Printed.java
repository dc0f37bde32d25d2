package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** What a file that somebody fetched says to a reader, and to a telephone's camera. */
final class Printed {

    private Printed() {}

    /** Fetches a file as the person of that context. */
    static byte[] fetch(BrowserContext person, String address, String type) {
        APIResponse answer = person.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith(type);
        return answer.body();
    }

    /** The text of a PDF by poppler, with ordinary spaces. */
    static String text(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("poster", ".pdf");
        Path text = Files.createTempFile("poster", ".txt");
        Files.write(file, pdf);
        Process reader = new ProcessBuilder("pdftotext", file.toString(), text.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String words = Files.readString(text, StandardCharsets.UTF_8);
        Files.delete(file);
        Files.delete(text);
        return words.replace('\u00a0', ' ');
    }

    /** Where the code on a picture leads. */
    static String code(byte[] png) throws IOException, ReaderException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(
                            new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))))
                    .getText();
        } catch (NotFoundException unreadable) {
            throw new AssertionError(
                    String.format(Locale.ROOT, "no code on %d x %d", picture.getWidth(), picture.getHeight()),
                    unreadable);
        }
    }
}
