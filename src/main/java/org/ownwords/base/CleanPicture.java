package org.ownwords.base;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that somebody sent, drawn anew: nothing of its file is left but what is seen. Where and when it was taken, by which
 * device, a hidden thumbnail or anything appended is gone; it stands upright and in sRGB.
 *
 * @param bytes the new file
 * @param width in pixels
 * @param height in pixels
 */
public record CleanPicture(PictureType type, byte[] bytes, int width, int height) {
    /** The largest file that is taken, in bytes. */
    public static final int LIMIT = 10 << 20;

    private static final long MOST_PIXELS = 60_000_000;
    private static final float QUALITY = 0.9f;
    private static final String WHERE = "picture";

    /**
     * Draws a picture anew.
     *
     * @param field the form's field that problems name
     * @param longest the most pixels of its longer side; larger ones are made smaller
     * @throws ProblemException if it is too large, is neither PNG nor JPEG, or cannot be read
     */
    public static CleanPicture of(byte[] sent, String field, int longest) {
        if (sent.length > LIMIT) {
            throw problem(field, "The picture is larger than 10 MB.", "Save it smaller.");
        }
        PictureType type = PictureType.of(sent)
                .orElseThrow(() -> problem(field, "The file is neither PNG nor JPEG.", "Save it as PNG or JPEG."));
        try {
            return clean(type, sent, field, longest);
        } catch (IOException | RuntimeException e) {
            if (e instanceof ProblemException known) {
                throw known;
            }
            throw problem(
                    field, "The picture cannot be read.", "Open it in a drawing program and save it as RGB again.");
        }
    }

    private static CleanPicture clean(PictureType type, byte[] sent, String field, int longest) throws IOException {
        BufferedImage lying = read(type, sent, field, longest);
        int turn = type == PictureType.JPEG ? PictureTurn.of(sent) : 1;
        boolean swaps = PictureTurn.swaps(turn);
        double scale = Math.min(1, longest / (double) Math.max(lying.getWidth(), lying.getHeight()));
        int width = Math.max(1, (int) Math.round(scale * (swaps ? lying.getHeight() : lying.getWidth())));
        int height = Math.max(1, (int) Math.round(scale * (swaps ? lying.getWidth() : lying.getHeight())));
        boolean clear = type == PictureType.PNG && lying.getColorModel().hasAlpha();
        BufferedImage upright =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(PictureTurn.upright(turn, lying.getWidth(), lying.getHeight()));
        pen.drawImage(lying, place, null);
        pen.dispose();
        return new CleanPicture(type, written(type, upright), width, height);
    }

    private static BufferedImage read(PictureType type, byte[] sent, String field, int longest) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(type.contentType()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw problem(field, "The picture has " + width + " by " + height + " pixels.", "Save it smaller.");
            }
            ImageReadParam sizes = reader.getDefaultReadParam();
            // Twice the size wanted is read, so that making it smaller still smooths it.
            int step = Math.max(1, (int) (Math.max(width, height) / (2L * longest)));
            sizes.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, sizes);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(PictureType type, BufferedImage picture) {
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(type.contentType()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == PictureType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(Problem.in(WHERE, what, remedy).inField(field));
    }
}
