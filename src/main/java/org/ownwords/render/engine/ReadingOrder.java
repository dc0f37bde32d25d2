package org.ownwords.render.engine;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ownwords.render.engine.ShapedLine.Placed;

/**
 * What readers take out of a line, so that it comes out in the order in which it was written. Readers see places, not order:
 * they turn right-to-left text around character by character, and everything from a digit or a comma to the next
 * right-to-left letter back again. So the space of a right-to-left cluster is shared among its characters, and what such a
 * reader would take for left-to-right is closed by a right-to-left mark, which is invisible everywhere.
 */
final class ReadingOrder {

    /** Numbers and the signs that go with them (UAX #9): readers treat them as left-to-right wherever they stand. */
    private static final Set<Integer> LIKE_NUMBERS = Set.of(
            (int) ECharacterDirection.LEFT_TO_RIGHT,
            (int) ECharacterDirection.EUROPEAN_NUMBER,
            (int) ECharacterDirection.EUROPEAN_NUMBER_SEPARATOR,
            (int) ECharacterDirection.EUROPEAN_NUMBER_TERMINATOR,
            (int) ECharacterDirection.ARABIC_NUMBER,
            (int) ECharacterDirection.COMMON_NUMBER_SEPARATOR);

    private ReadingOrder() {}

    /**
     * The line as it is drawn.
     *
     * @param rightToLeft the direction of its paragraph
     */
    static List<Placed> of(ShapedLine line, boolean rightToLeft) {
        List<Placed> drawn = new ArrayList<>();
        List<Placed> clusters = line.clusters();
        for (int i = 0; i < clusters.size(); i++) {
            Placed placed = clusters.get(i);
            List<Placed> pieces = pieces(placed);
            String marks = rightToLeft ? marks(clusters, i) : "";
            drawn.add(marked(pieces.get(0), marks));
            drawn.addAll(pieces.subList(1, pieces.size()));
        }
        return drawn;
    }

    private static Placed marked(Placed placed, String marks) {
        Cluster cluster = placed.cluster();
        Cluster marked = new Cluster(marks + cluster.text(), cluster.glyphs(), cluster.advance());
        return new Placed(marked, placed.face(), placed.x(), placed.end(), placed.rightToLeft());
    }

    private static String marks(List<Placed> clusters, int at) {
        Placed placed = clusters.get(at);
        int first = first(placed);
        if (!placed.rightToLeft()) {
            boolean opens = at == 0 || clusters.get(at - 1).end() > placed.x() + placed.width() / 2;
            return opens ? mark(1) : "";
        }
        if (LIKE_NUMBERS.contains(UCharacter.getDirection(first))) {
            return mark(1);
        }
        boolean wordBegins = at == 0 || !Character.isLetter(first(clusters.get(at - 1)));
        return wordBegins && unknownToReaders(first) ? mark(lettersFrom(clusters, at)) : "";
    }

    private static String mark(int times) {
        return String.valueOf(BidiControls.RLM).repeat(times);
    }

    /** Readers judge a page by its letters, but know no direction beyond U+FFFF: there a mark must vote for each letter. */
    private static boolean unknownToReaders(int codePoint) {
        return Character.isSupplementaryCodePoint(codePoint) && Character.isLetter(codePoint);
    }

    private static int lettersFrom(List<Placed> clusters, int at) {
        int letters = 0;
        while (at + letters < clusters.size() && unknownToReaders(first(clusters.get(at + letters)))) {
            letters++;
        }
        return letters;
    }

    private static int first(Placed placed) {
        String text = BidiControls.strip(placed.cluster().text());
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    /** The cluster as pieces of one character each: the first, rightmost, carries all glyphs, the others none. */
    private static List<Placed> pieces(Placed placed) {
        Cluster cluster = placed.cluster();
        String text = BidiControls.strip(cluster.text());
        int[] characters = text.codePoints().toArray();
        int share = characters.length == 0 ? 0 : cluster.advance() / characters.length;
        if (!placed.rightToLeft() || characters.length < 2 || share <= 0) {
            Cluster stripped = new Cluster(text, cluster.glyphs(), cluster.advance());
            return List.of(new Placed(stripped, placed.face(), placed.x(), placed.end(), placed.rightToLeft()));
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
