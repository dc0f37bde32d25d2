package org.ownwords.render.engine;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shapes pieces of lines, and remembers them: fitting a page measures the same words again and again, and shapes do not depend
 * on size. Belongs to one document; not for several threads.
 */
final class LineShaper {

    private record Key(String text, String alias, boolean bold, boolean rightToLeft) {}

    private final Faces faces;
    private final Map<Key, ShapedLine> lines = new HashMap<>();

    LineShaper(Faces faces) {
        this.faces = faces;
    }

    /**
     * @param rightToLeft the direction of the paragraph
     * @throws UnsettableTextException if no face holds a character, or one forces a direction
     */
    ShapedLine shape(String measured, TextLanguage language, boolean bold, boolean rightToLeft) {
        // Layout hands over the end of a kept line with the words before it; no face has a shape for it.
        String text = measured.replaceAll("\\n+$", "").replace('\n', ' ');
        Key key = new Key(text, language.alias(), bold, rightToLeft);
        ShapedLine known = lines.get(key);
        if (known == null) {
            known = lay(text, language, bold, rightToLeft);
            lines.put(key, known);
        }
        return known;
    }

    private ShapedLine lay(String text, TextLanguage language, boolean bold, boolean rightToLeft) {
        if (text.isEmpty()) {
            return new ShapedLine(List.of(), 0);
        }
        text.codePoints().filter(BidiControls::isOverride).findFirst().ifPresent(override -> {
            throw new OverriddenDirectionException(override, language);
        });
        Itemiser itemiser =
                new Itemiser(language, faces.face(language.fontFamily(), bold), faces.face(Faces.FALLBACK, bold));
        List<TextRun> runs = itemiser.runs(text, rightToLeft);
        List<List<Cluster>> shaped = new ArrayList<>();
        byte[] levels = new byte[runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            shaped.add(checked(Shaper.shape(text, runs.get(i), language.tag()), language));
            levels[i] = runs.get(i).level();
        }
        List<List<ShapedLine.Placed>> placed = new ArrayList<>(shaped.stream()
                .map(run -> (List<ShapedLine.Placed>) new ArrayList<ShapedLine.Placed>())
                .toList());
        double x = 0;
        for (int index : Bidi.reorderVisual(levels)) {
            x = place(shaped.get(index), runs.get(index), x, placed.get(index));
        }
        return new ShapedLine(placed.stream().flatMap(List::stream).toList(), x);
    }

    private static double place(List<Cluster> clusters, TextRun run, double from, List<ShapedLine.Placed> into) {
        double em = run.face().tables().unitsPerEm();
        double width = clusters.stream().mapToInt(Cluster::advance).sum() / em;
        double x = run.rightToLeft() ? from + width : from;
        for (Cluster cluster : clusters) {
            double advance = cluster.advance() / em;
            double left = run.rightToLeft() ? x - advance : x;
            into.add(new ShapedLine.Placed(cluster, run.face(), left, left + advance, run.rightToLeft()));
            x += run.rightToLeft() ? -advance : advance;
        }
        return from + width;
    }

    /** A face that holds every character can still lack a glyph for one in its place. */
    private static List<Cluster> checked(List<Cluster> clusters, TextLanguage language) {
        for (Cluster cluster : clusters) {
            if (cluster.glyphs().stream().anyMatch(glyph -> glyph.id() == 0)) {
                throw new MissingCharacterException(cluster.text().codePointAt(0), language);
            }
        }
        return clusters;
    }
}
