package org.ownwords.render.sheet;

import java.util.Locale;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * How large a printed code must be: a tenth of the distance from which it is read, without its quiet zone (the printers' 10:1
 * rule of thumb; ISO/IEC 18004 sets the quiet zone of four modules, not the size), and never with modules of less than half a
 * millimetre, which a photocopy closes up.
 */
public final class CodeSize {

    private static final double SHARE_OF_DISTANCE = 0.1;
    private static final double SMALLEST_MODULE = 0.5;
    private static final double LARGEST_SHARE_OF_SHEET = 0.45;

    private CodeSize() {}

    /**
     * The side of a code with its quiet zone, in millimetres.
     *
     * @param content what it holds
     * @param metres from where it is read
     * @throws ProblemException if it would take more than the sheet can give
     */
    public static double side(String content, double metres, Paper paper) {
        int modules = QrPath.modules(content);
        double module = Math.max(SMALLEST_MODULE, 1000 * metres * SHARE_OF_DISTANCE / modules);
        double side = module * (modules + 2 * QrPath.QUIET_ZONE);
        double room = LARGEST_SHARE_OF_SHEET * Math.min(paper.column(), paper.height());
        if (side > room) {
            throw new ProblemException(Problem.in(
                    paper.name(),
                    String.format(
                            Locale.ROOT,
                            "A code to be read from %.2f metres is %.0f millimetres wide; there is room for %.0f.",
                            metres,
                            side,
                            room),
                    "Print on larger paper, or hang it where people come closer."));
        }
        return side;
    }
}
