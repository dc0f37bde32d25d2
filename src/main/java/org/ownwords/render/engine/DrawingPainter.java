package org.ownwords.render.engine;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the shapes that {@code <object data>} names, in black, as vectors. */
final class DrawingPainter implements FSObjectDrawerFactory {

    private final Map<String, Drawing> drawings;

    DrawingPainter(Map<String, Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return drawings.containsKey(element.getAttribute("data"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this::draw;
    }

    private Map<Shape, String> draw(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(element.getAttribute("data"));
        if (drawing != null) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(width, height);
            device.setColor(
                    new FSRGBColor(drawing.colour() >> 16, drawing.colour() >> 8 & 0xFF, drawing.colour() & 0xFF));
            device.fill(place.createTransformedShape(drawing.path()));
        }
        return Map.of();
    }
}
