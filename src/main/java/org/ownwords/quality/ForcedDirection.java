package org.ownwords.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ownwords.quality.Finding.Span;

/**
 * No character forces the direction of the words after it (Unicode Standard Annex 9): "0808 157 0100" can be made to read as
 * another number. Isolates are right where each is closed within its passage; marks of direction are right anywhere.
 */
final class ForcedDirection implements SectionCheck {

    static final String ID = "forced-direction";

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        List<Finding> findings = new ArrayList<>();
        section.places().forEach(place -> inPassage(section, place.span(), findings));
        return findings;
    }

    private static void inPassage(SectionText section, Span passage, List<Finding> findings) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = passage.start(); at < passage.end(); at++) {
            char sign = section.words().charAt(at);
            if (sign >= '\u202A' && sign <= '\u202E') {
                findings.add(finding(section, at, "forces the direction of the words after it"));
            } else if (sign >= '\u2066' && sign <= '\u2068') {
                open.push(at);
            } else if (sign == '\u2069' && open.isEmpty()) {
                findings.add(finding(section, at, "closes a direction that nothing opened"));
            } else if (sign == '\u2069') {
                open.pop();
            }
        }
        open.descendingIterator()
                .forEachRemaining(at -> findings.add(finding(section, at, "opens a direction that nothing closes")));
    }

    private static Finding finding(SectionText section, int at, String what) {
        return section.block(
                ID,
                new Span(at, at + 1),
                "A character that nobody sees " + what + " ("
                        + ZeroWidthSpace.named(section.words().charAt(at))
                        + "): numbers and addresses could read as others.",
                "Take it out; the program sets the direction of numbers and names itself.");
    }
}
