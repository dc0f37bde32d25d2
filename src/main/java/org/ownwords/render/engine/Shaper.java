package org.ownwords.render.engine;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** Turns characters into placed glyphs with HarfBuzz. Holds no state. */
final class Shaper {

    private Shaper() {}

    /**
     * Shapes one run in the context of the whole text.
     *
     * @return its clusters in logical order, whatever the direction; none for a run of invisible characters
     */
    static List<Cluster> shape(String text, TextRun run, String languageTag) {
        long buffer = hb_buffer_create();
        ByteBuffer utf16 = MemoryUtil.memUTF16(text, false);
        try {
            hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
            hb_buffer_set_flags(buffer, flags(text, run));
            hb_buffer_add_utf16(buffer, utf16, run.start(), run.end() - run.start());
            hb_buffer_set_direction(buffer, run.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
            hb_buffer_set_script(buffer, hb_script_from_string(run.script()));
            hb_buffer_set_language(buffer, hb_language_from_string(languageTag));
            hb_shape(run.face().font(), buffer, null);
            return clusters(text, run, buffer);
        } finally {
            hb_buffer_destroy(buffer);
            MemoryUtil.memFree(utf16);
        }
    }

    private static int flags(String text, TextRun run) {
        return HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES
                | (run.start() == 0 ? HB_BUFFER_FLAG_BOT : 0)
                | (run.end() == text.length() ? HB_BUFFER_FLAG_EOT : 0);
    }

    private static List<Cluster> clusters(String text, TextRun run, long buffer) {
        List<Cluster> clusters = new ArrayList<>();
        int length = hb_buffer_get_length(buffer);
        if (length == 0) {
            return clusters;
        }
        hb_glyph_info_t.Buffer infos = Objects.requireNonNull(hb_buffer_get_glyph_infos(buffer));
        hb_glyph_position_t.Buffer positions = Objects.requireNonNull(hb_buffer_get_glyph_positions(buffer));
        int previousStart = run.end();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            starts.add(infos.get(i).cluster());
        }
        int i = 0;
        while (i < length) {
            int start = starts.get(i);
            int end = run.rightToLeft() ? previousStart : nextStart(starts, i, run.end());
            List<Glyph> glyphs = new ArrayList<>();
            int pen = 0;
            for (; i < length && starts.get(i) == start; i++) {
                hb_glyph_position_t at = positions.get(i);
                glyphs.add(new Glyph(infos.get(i).codepoint(), pen + at.x_offset(), at.y_offset()));
                pen += at.x_advance();
            }
            clusters.add(new Cluster(text.substring(start, end), List.copyOf(glyphs), pen));
            previousStart = start;
        }
        if (run.rightToLeft()) {
            Collections.reverse(clusters);
        }
        return clusters;
    }

    private static int nextStart(List<Integer> starts, int from, int end) {
        int start = starts.get(from);
        return starts.subList(from, starts.size()).stream()
                .filter(other -> other != start)
                .findFirst()
                .orElse(end);
    }
}
