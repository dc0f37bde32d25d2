package org.ownwords.base;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * How a camera held the picture: the orientation of EXIF 2.32 (tag 0x0112), 1 to 8. It is applied before the metadata go, or a
 * portrait would lie on its side.
 */
final class PictureTurn {

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private PictureTurn() {}

    /** The orientation that a JPEG states, 1 where it states none that can be read. */
    static int of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            if (marker == START_OF_SCAN || length < 2) {
                return 1;
            }
            int body = at + 4;
            int end = Math.min(jpeg.length, at + 2 + length);
            if (marker == APP1 && opens(jpeg, body, end)) {
                return orientation(ByteBuffer.wrap(jpeg, body + EXIF.length, end - body - EXIF.length)
                                .slice())
                        .orElse(1);
            }
            at += 2 + length;
        }
        return 1;
    }

    /**
     * What brings a picture upright.
     *
     * @param width of the picture as it lies
     * @param height of the picture as it lies
     */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Whether width and height change places. */
    static boolean swaps(int orientation) {
        return orientation >= 5 && orientation <= 8;
    }

    private static boolean opens(byte[] jpeg, int from, int end) {
        for (int i = 0; i < EXIF.length; i++) {
            if (from + i >= end || jpeg[from + i] != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    private static OptionalInt orientation(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return OptionalInt.empty();
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.limit()) {
            return OptionalInt.empty();
        }
        int entries = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = (int) directory + 2 + 12 * i;
            if (entry + 12 > tiff.limit()) {
                return OptionalInt.empty();
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return OptionalInt.of(tiff.getShort(entry + 8) & 0xFFFF);
            }
        }
        return OptionalInt.empty();
    }
}
