package org.ownwords.render.engine;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.render.engine.ShapedLine.Placed;

/**
 * Divides the space of a right-to-left cluster among its characters. Readers turn right-to-left text around character by
 * character; a letter and its mark, or the two letters of a ligature, under one code would come out in the wrong order.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    /** The cluster as pieces of one character each: the first, rightmost, carries all glyphs, the others none. */
    static List<Placed> pieces(Placed placed) {
        Cluster cluster = placed.cluster();
        int[] characters = BidiControls.strip(cluster.text()).codePoints().toArray();
        int share = characters.length == 0 ? 0 : cluster.advance() / characters.length;
        if (!placed.rightToLeft() || characters.length < 2 || share <= 0) {
            return List.of(placed);
        }
        int rest = share * (characters.length - 1);
        double em = placed.face().tables().unitsPerEm();
        List<Placed> pieces = new ArrayList<>();
        List<Glyph> glyphs = cluster.glyphs().stream()
                .map(glyph -> new Glyph(glyph.id(), glyph.x() - rest, glyph.y()))
                .toList();
        Cluster first = new Cluster(Character.toString(characters[0]), glyphs, cluster.advance() - rest);
        pieces.add(new Placed(first, placed.face(), placed.x() + rest / em, placed.end(), true));
        for (int i = 1; i < characters.length; i++) {
            double x = placed.x() + share * (characters.length - 1 - i) / em;
            Cluster next = new Cluster(Character.toString(characters[i]), List.of(), share);
            pieces.add(new Placed(next, placed.face(), x, x + share / em, true));
        }
        return pieces;
    }
}
