package org.ownwords.render.engine;

import java.util.List;
import java.util.Locale;

/** The map by which readers copy, search and speak text: from code to the very characters (ISO 32000-1, 9.10.3). */
final class ToUnicode {

    private static final int MOST_PER_BLOCK = 100;

    private ToUnicode() {}

    /** @param clusters the first has code 1 */
    static String of(List<Cluster> clusters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < clusters.size(); from += MOST_PER_BLOCK) {
            int to = Math.min(clusters.size(), from + MOST_PER_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(String.format(Locale.ROOT, "<%04X> <", i + 1));
                readable(clusters.get(i).text())
                        .chars()
                        .forEach(unit -> map.append(String.format(Locale.ROOT, "%04X", unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** A no-break space is how we keep a number together; whoever copies the number wants a space. */
    private static String readable(String text) {
        return text.isEmpty() ? " " : text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
