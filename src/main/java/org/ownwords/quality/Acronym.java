package org.ownwords.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.quality.Finding.Span;

/** Letters that stand for words are known to those who work with them. */
final class Acronym implements SectionCheck {

    static final String ID = "acronym";

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Lu}{2,6}s?(?![\\p{L}\\p{Nd}])");
    /** Words that phones ask for, and letters that everybody says. */
    private static final Set<String> KNOWN =
            Set.of("STOP", "START", "HELP", "INFO", "SMS", "TV", "UK", "OK", "PIN", "NHS", "СМС", "ТВ");

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (section.words().codePoints().noneMatch(Character::isLowerCase)) {
            return List.of();
        }
        return CAPITALS.matcher(section.words())
                .results()
                .filter(found -> !KNOWN.contains(found.group()))
                .map(found -> section.warn(
                        ID,
                        new Span(found.start(), found.end()),
                        "\"" + found.group() + "\" is an acronym that readers may not know.",
                        "Say what it stands for."))
                .toList();
    }
}
