package org.ownwords.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ownwords.quality.Finding.Span;

/** Brackets open and close, in the marks of each script, and as many as in the source. */
final class Brackets implements SectionCheck {

    static final String ID = "brackets";
    static final String UNLIKE = "brackets-unlike-source";

    private static final String OPENING = "([（［「『【《〈〔";
    private static final String CLOSING = ")]）］」』】》〉〕";

    @Override
    public Set<String> ids() {
        return Set.of(ID, UNLIKE);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        List<Finding> findings = new ArrayList<>(unpaired(section));
        for (SourcePassages.Pair pair : SourcePassages.of(subject, section)) {
            long here = round(pair.place().passage().text());
            long there = round(pair.source().text());
            if (here != there) {
                findings.add(section.warn(
                        UNLIKE,
                        pair.place().span(),
                        "It has " + here + " pairs of brackets where the source has " + there + ".",
                        "See that nothing was left out or added."));
            }
        }
        return findings;
    }

    private static List<Finding> unpaired(SectionText section) {
        List<Finding> findings = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        String words = section.words();
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            int closes = CLOSING.indexOf(sign);
            if (OPENING.indexOf(sign) >= 0) {
                open.push(at);
            } else if (closes >= 0 && !open.isEmpty() && words.charAt(open.peek()) == OPENING.charAt(closes)) {
                open.pop();
            } else if (closes >= 0 && !endsNumber(words, at)) {
                findings.add(alone(section, at));
            }
        }
        open.forEach(at -> findings.add(alone(section, at)));
        return findings;
    }

    /** As in {@code 1) first}. */
    private static boolean endsNumber(String words, int at) {
        return at > 0 && Character.isDigit(words.charAt(at - 1));
    }

    private static Finding alone(SectionText section, int at) {
        return section.warn(
                ID,
                new Span(at, at + 1),
                "This bracket has no other half of its kind.",
                "Add the other half, or take it out.");
    }

    private static long round(String text) {
        return text.chars().filter(sign -> sign == '(' || sign == '（').count();
    }
}
