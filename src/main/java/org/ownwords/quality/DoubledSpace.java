package org.ownwords.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.quality.Finding.Span;

/** Two spaces in a row are a slip, and each costs a character of a text message. */
final class DoubledSpace implements SectionCheck {

    static final String ID = "doubled-space";

    private static final Pattern SPACES = Pattern.compile("(?<=\\S)[ \\u00A0]{2,}(?=\\S)");

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        return SPACES.matcher(section.words())
                .results()
                .map(found -> section.warn(
                        ID, new Span(found.start(), found.end()), "Two spaces stand in a row.", "Take one out."))
                .toList();
    }
}
