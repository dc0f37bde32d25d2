package org.ownwords.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ownwords.quality.Finding.Span;

/**
 * An English sentence in the passive hides who does what: "your details are shared" does not say by whom. Found by a form of "be" and
 * a participle after it; participles that people read as plain adjectives, such as "worried", are left alone.
 */
final class PassiveVoice implements SectionCheck {

    static final String ID = "passive";

    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{M}\\p{Nd}_])(?:am|is|are|was|were|be|been|being)(?:\\s+(?:not|never|always|often|only|also|then|now|\\w+ly)){0,2}\\s+(\\w+)\\b");

    private final Set<String> participles = EnglishWords.words("participles.txt");
    private final Set<String> adjectives = EnglishWords.words("adjectives.txt");

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (!EnglishWords.isEnglish(subject)) {
            return List.of();
        }
        return PASSIVE.matcher(section.words())
                .results()
                .filter(this::isPassive)
                .map(found -> section.warn(
                        ID,
                        new Span(found.start(), found.end()),
                        "\"" + found.group() + "\" says last who does it, or not at all.",
                        "Say who does what: \"we\", \"the police\", \"somebody\"."))
                .toList();
    }

    private boolean isPassive(MatchResult found) {
        String word = found.group(1).toLowerCase(Locale.ROOT);
        return participles.contains(word) || (word.length() > 4 && word.endsWith("ed") && !adjectives.contains(word));
    }
}
