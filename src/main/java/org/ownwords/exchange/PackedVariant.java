package org.ownwords.exchange;

import java.util.List;
import java.util.OptionalInt;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;

/**
 * A variant that a pack brings.
 *
 * @param file its path in the pack
 * @param text what the file holds, so that a place in a section can be told by its line
 */
public record PackedVariant(String file, VariantContent content, String text) {

    /** The lines of the file, parted once for as many places as somebody asks. */
    Lines lines() {
        return new Lines(content, List.of(text.split("\\r\\n|\\r|\\n", -1)));
    }

    /** Where places of a text stand in its file. */
    record Lines(VariantContent content, List<String> lines) {

        /** The line that opens a section, from 1; empty where the file has none. */
        OptionalInt of(SectionKind kind) {
            for (int i = 0; i < lines.size(); i++) {
                if (opens(lines.get(i)) && lines.get(i).substring(1).strip().equals(kind.word())) {
                    return OptionalInt.of(i + 1);
                }
            }
            return OptionalInt.empty();
        }

        /**
         * The line of a place in a section, from 1.
         *
         * @param at the place in the section's {@code text()}, in UTF-16 units
         */
        OptionalInt of(SectionKind kind, int at) {
            OptionalInt opening = of(kind);
            if (opening.isEmpty()) {
                return opening;
            }
            // Reading drops claim marks and blank lines, never a line of words: the n-th of the one is the n-th of the
            // other.
            String before = content.section(kind).orElseThrow().text().substring(0, at);
            long passed = before.substring(0, before.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
            for (int i = opening.getAsInt(); i < lines.size() && !opens(lines.get(i)); i++) {
                boolean words = !lines.get(i).isBlank() && !marksClaim(lines.get(i));
                if (words && passed-- == 0) {
                    return OptionalInt.of(i + 1);
                }
            }
            return opening;
        }

        private static boolean opens(String line) {
            return line.startsWith("# ") || line.startsWith("#\t");
        }

        private static boolean marksClaim(String line) {
            return line.stripTrailing().equals("##") || line.startsWith("## ") || line.startsWith("##\t");
        }
    }
}
