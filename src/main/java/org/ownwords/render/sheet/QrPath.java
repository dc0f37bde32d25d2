package org.ownwords.render.sheet;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.util.Map;

/** A QR code (ISO/IEC 18004) as one path; level Q survives a quarter of it being torn, wet or written over. */
final class QrPath {

    /** Light modules that readers need around the code. */
    static final int QUIET_ZONE = 4;

    private QrPath() {}

    /** How many modules wide the code is, without its quiet zone. */
    static int modules(String content) {
        return encoded(content).getWidth();
    }

    /** The dark modules in a square of 1 by 1, the quiet zone within it. */
    static Path2D of(String content) {
        ByteMatrix modules = encoded(content);
        double size = modules.getWidth() + 2.0 * QUIET_ZONE;
        Path2D path = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    bar(path, (from + QUIET_ZONE) / size, (y + QUIET_ZONE) / size, (x - from) / size, 1 / size);
                }
            }
        }
        return path;
    }

    private static ByteMatrix encoded(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("the address is too long for a printed code: " + content, e);
        }
    }

    private static void bar(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }
}
