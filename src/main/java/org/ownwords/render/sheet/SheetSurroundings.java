package org.ownwords.render.sheet;

import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.engine.Drawing;
import org.ownwords.render.engine.Surroundings;
import org.ownwords.render.sheet.SheetOrder.Image;

/** What a sheet's page may draw upon: its style sheets with variables in place, icons, its code, logos and pictures. */
final class SheetSurroundings {

    /** The variables that say which colour icons have, on the panel and beside it. */
    private static final String ON_PANEL = "panel-ink";

    private static final String ON_GROUND = "headline";

    private static final int BLACK = 0;

    private SheetSurroundings() {}

    static Surroundings of(SheetOrder order, Function<String, Optional<String>> styles) {
        StyleVariables variables =
                new StyleVariables(styles, order.look().styles(), order.look().variables());
        SheetContrast.check(order.look(), variables);
        Map<String, Drawing> drawings = new HashMap<>();
        for (Icon icon : Icon.values()) {
            Path2D shape = new Path2D.Double(icon.area());
            drawings.put(icon.word(), new Drawing(shape, colour(ON_PANEL, variables)));
            drawings.put(icon.word() + "-dark", new Drawing(shape, colour(ON_GROUND, variables)));
        }
        order.code().ifPresent(code -> drawings.put("code", new Drawing(QrPath.of(code.address()), BLACK)));
        Map<String, byte[]> images = new HashMap<>();
        List<Image> logos = order.look().logos();
        for (int i = 0; i < logos.size(); i++) {
            images.put("logo-" + i, logos.get(i).bytes());
        }
        order.look().pictures().forEach((place, picture) -> images.put("picture-" + place, picture.bytes()));
        return new Surroundings(variables::style, drawings, images);
    }

    /** A colour that Java draws: {@code #rrggbb} or {@code #rgb} alone. */
    private static int colour(String variable, StyleVariables variables) {
        String css = variables.value(variable);
        if (css.matches("#[0-9a-fA-F]{6}")) {
            return Integer.parseInt(css.substring(1), 16);
        }
        if (css.matches("#[0-9a-fA-F]{3}")) {
            return Integer.parseInt(css.substring(1).replaceAll("(.)", "$1$1"), 16);
        }
        throw new ProblemException(Problem.in(
                "templates/sheet",
                "The variable --" + variable + " is \"" + css + "\", which is not a colour of six digits.",
                "Write it as #ffffff."));
    }
}
