package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.quality.Finding.Span;

/**
 * English words that make a claim where none is marked: what is not marked is not held back when it turns false. Other languages
 * have people to see it.
 */
final class UnmarkedClaim implements SectionCheck {

    static final String ID = "unmarked-claim";

    /** Where a word begins. Java's own boundary seeks back through every combining mark, so that a megabyte of them never ends. */
    private static final String START = "(?<![\\p{L}\\p{M}\\p{Nd}_])";

    private static final Map<ClaimId, Pattern> WORDS = Map.of(
            Claims.FREE,
            words("(?<!feel |set |sugar-)" + START + "free(?:phone)?\\b|" + START
                    + "costs? (?:you )?nothing|without charge"),
            Claims.INDEPENDENT,
            words(START + "(?:not|independent of|nothing to do with) the police\\b"),
            ClaimId.of("confidential"),
            words(START + "confidential(?:ly|ity)?\\b|" + START + "in confidence\\b|" + START + "stays? with us\\b"),
            ClaimId.of("anonymous"),
            words(START + "anonymous(?:ly)?\\b|" + START + "without (?:giving )?(?:us )?your name\\b"),
            ClaimId.of("not-shared-with-immigration"),
            words(START + "(?:immigration|home office)\\b"),
            ClaimId.of("no-report-needed"),
            words(START + "(?:do not|don't|don’t) (?:have|need) to (?:report|tell the police)\\b"));

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (!subject.language().tag().value().equals("en-GB")) {
            return List.of();
        }
        return WORDS.entrySet().stream()
                .filter(words -> subject.catalogue().claim(words.getKey()).isPresent())
                .filter(words -> !Claims.makes(section, words.getKey()))
                .flatMap(words -> unmarked(subject, section, words.getKey(), words.getValue()))
                .toList();
    }

    private static Stream<Finding> unmarked(Checks.Subject subject, SectionText section, ClaimId claim, Pattern words) {
        return words.matcher(section.words())
                .results()
                .map(found -> section.warn(
                        ID,
                        new Span(found.start(), found.end()),
                        "\"" + found.group() + "\" may claim \"" + Claims.label(subject, claim)
                                + "\", and nothing here is marked so: it would not be held back when it is not true.",
                        "Mark the words with \"## " + claim + "\", or say something else."));
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
