package org.ownwords.quality;

import java.util.Optional;
import org.ownwords.message.SectionKind;

/**
 * What a check found in a text, with its place, so that the words can be marked.
 *
 * @param check the check's identifier, such as {@code charged-number}
 * @param section the section it stands in, empty where it is about the whole variant
 * @param span where in the section's {@code text()} it stands, empty where something is absent
 * @param what what is wrong, in plain English
 * @param remedy what to do about it
 */
public record Finding(
        String check,
        Severity severity,
        Optional<SectionKind> section,
        Optional<Span> span,
        String what,
        String remedy) {

    /**
     * A run of characters of a section's text, in UTF-16 units.
     *
     * @param start the first, from 0
     * @param end one past the last
     */
    public record Span(int start, int end) {

        /** The words themselves. */
        public String words(String text) {
            return text.substring(start, end);
        }
    }
}
