package org.ownwords.quality;

import java.util.List;
import java.util.regex.Pattern;
import org.ownwords.quality.Finding.Span;

/** English sentences of more than 25 words are read twice or not at all. */
final class LongSentence implements SectionCheck {

    static final String ID = "long-sentence";

    private static final int MOST_WORDS = 25;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*");

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (!subject.language().tag().value().equals("en-GB")) {
            return List.of();
        }
        return SENTENCE.matcher(section.words())
                .results()
                .filter(sentence -> sentence.group().strip().split("\\s+").length > MOST_WORDS)
                .map(sentence -> section.warn(
                        ID,
                        new Span(sentence.start(), sentence.end()),
                        "This sentence has " + sentence.group().strip().split("\\s+").length + " words; " + MOST_WORDS
                                + " are the most that read well.",
                        "Make two of it."))
                .toList();
    }
}
