package org.ownwords.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanPictureTest {
    private static final String SECRET = "53.7960N 1.7594W";

    @Test
    void whereItWasTakenAndWhatWasAppendedAreGone() throws IOException {
        byte[] sent = withExif(picture("jpg", 60, 40), 1);
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(sent);
        longer.write("<script>appended</script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(text(longer.toByteArray())).contains(SECRET, "appended");
        CleanPicture clean = CleanPicture.of(longer.toByteArray(), "picture", 1000);
        assertThat(text(clean.bytes())).doesNotContain(SECRET, "Exif", "appended");
        assertThat(clean.width()).isEqualTo(60);
        assertThat(clean.height()).isEqualTo(40);
    }

    /** Where the red corner, top left in the file, stands once the picture is upright. */
    @ParameterizedTest
    @CsvSource({"1, 60, 40, 5, 5", "3, 60, 40, 55, 35", "6, 40, 60, 35, 5", "8, 40, 60, 5, 55", "2, 60, 40, 55, 5"})
    void aPictureStandsUprightWhenItsMetadataAreGone(int orientation, int width, int height, int x, int y)
            throws IOException {
        CleanPicture clean = CleanPicture.of(withExif(picture("jpg", 60, 40), orientation), "picture", 1000);
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(new int[] {shown.getWidth(), shown.getHeight()}).containsExactly(width, height);
        Color corner = new Color(shown.getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getGreen()).isLessThan(80);
    }

    @Test
    void aLargePictureIsMadeSmallerAndAClearOneStaysClear() {
        assertThat(CleanPicture.of(picture("jpg", 900, 300), "picture", 300))
                .extracting(CleanPicture::width, CleanPicture::height)
                .containsExactly(300, 100);
        CleanPicture clear = CleanPicture.of(picture("png", 80, 80), "logo", 300);
        assertThat(read(clear).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void whatIsNoPictureOrTooMuchIsRefusedWithItsReason() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> CleanPicture.of(svg, "logo", 300)).hasMessageContaining("neither PNG nor JPEG");
        byte[] broken = Arrays.copyOf(picture("png", 80, 80), 60);
        assertThatThrownBy(() -> CleanPicture.of(broken, "logo", 300)).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> CleanPicture.of(new byte[CleanPicture.LIMIT + 1], "logo", 300))
                .hasMessageContaining("10 MB");
        byte[] bomb = picture("png", 8, 8);
        ByteBuffer.wrap(bomb).putInt(16, 30_000).putInt(20, 30_000);
        assertThatThrownBy(() -> CleanPicture.of(bomb, "logo", 300)).hasMessageContaining("30000 by 30000 pixels");
    }

    private static BufferedImage read(CleanPicture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture(String format, int width, int height) {
        int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(width / 2, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 16, 16);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The JPEG with an EXIF block that states how it was held, and something that only its taker should know. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + SECRET.length());
        exif.put("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1));
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put(SECRET.getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(0xFF);
        bytes.write(0xE1);
        bytes.write((exif.capacity() + 2) >> 8);
        bytes.write(exif.capacity() + 2);
        bytes.write(exif.array());
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
