package org.ownwords.render.sheet;

import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Plain pictures of the ways to get in touch, each in a square of 1 by 1. */
public enum Icon {
    PHONE {
        @Override
        Area area() {
            Path2D handle = new Path2D.Double();
            handle.moveTo(0.2, 0.26);
            handle.quadTo(0.24, 0.76, 0.74, 0.8);
            Area handset = new Area(
                    new BasicStroke(0.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(handle));
            handset.add(new Area(new RoundRectangle2D.Double(0.08, 0.05, 0.31, 0.3, 0.12, 0.12)));
            handset.add(new Area(new RoundRectangle2D.Double(0.65, 0.61, 0.3, 0.31, 0.12, 0.12)));
            return handset;
        }
    },
    TEXT {
        @Override
        Area area() {
            Area bubble = new Area(new RoundRectangle2D.Double(0.04, 0.12, 0.92, 0.6, 0.24, 0.24));
            Path2D tail = new Path2D.Double();
            tail.moveTo(0.2, 0.66);
            tail.lineTo(0.2, 0.94);
            tail.lineTo(0.5, 0.7);
            tail.closePath();
            bubble.add(new Area(tail));
            for (int i = 0; i < 3; i++) {
                bubble.subtract(new Area(new Ellipse2D.Double(0.23 + 0.21 * i, 0.36, 0.12, 0.12)));
            }
            return bubble;
        }
    },
    EMAIL {
        @Override
        Area area() {
            Area letter = new Area(new RoundRectangle2D.Double(0.04, 0.18, 0.92, 0.64, 0.1, 0.1));
            Path2D flap = new Path2D.Double();
            flap.moveTo(0.1, 0.26);
            flap.lineTo(0.5, 0.56);
            flap.lineTo(0.9, 0.26);
            letter.subtract(new Area(new BasicStroke(0.07f).createStrokedShape(flap)));
            return letter;
        }
    },
    WEB {
        @Override
        Area area() {
            BasicStroke line = new BasicStroke(0.07f);
            Area globe = new Area(line.createStrokedShape(new Ellipse2D.Double(0.08, 0.08, 0.84, 0.84)));
            globe.add(new Area(line.createStrokedShape(new Ellipse2D.Double(0.31, 0.08, 0.38, 0.84))));
            globe.add(new Area(new Rectangle2D.Double(0.1, 0.465, 0.8, 0.07)));
            return globe;
        }
    },
    PLACE {
        @Override
        Area area() {
            Area pin = new Area(new Ellipse2D.Double(0.2, 0.04, 0.6, 0.6));
            Path2D point = new Path2D.Double();
            point.moveTo(0.24, 0.48);
            point.lineTo(0.5, 0.97);
            point.lineTo(0.76, 0.48);
            point.closePath();
            pin.add(new Area(point));
            pin.subtract(new Area(new Ellipse2D.Double(0.38, 0.22, 0.24, 0.24)));
            return pin;
        }
    };

    abstract Area area();

    /** The name by which templates place it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
