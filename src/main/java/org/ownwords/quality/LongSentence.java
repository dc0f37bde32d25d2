package org.ownwords.quality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.Finding.Span;

/**
 * Long sentences are read twice or not at all: more than 25 words of English, 30 of any other language, whose grammar may need a few
 * more. Sentences and words are ICU's; languages that set no mark between sentences are left alone.
 */
final class LongSentence implements SectionCheck {

    static final String ID = "long-sentence";

    private static final int ENGLISH = 25;
    private static final int OTHERS = 30;
    private static final Set<String> WITHOUT_MARKS = Set.of("Thai", "Laoo", "Tibt");

    /** ICU reads a language's rules anew each time it is asked; one that keeps its place in a text is for one thread alone. */
    private final Map<LanguageTag, Breaks> known = new ConcurrentHashMap<>();

    private record Breaks(BreakIterator sentences, BreakIterator words) {

        static Breaks of(LanguageTag tag) {
            ULocale locale = ULocale.forLanguageTag(tag.value());
            return new Breaks(BreakIterator.getSentenceInstance(locale), BreakIterator.getWordInstance(locale));
        }

        Breaks own() {
            return new Breaks(sentences.clone(), words.clone());
        }
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        Language language = subject.language();
        if (WITHOUT_MARKS.contains(language.script())) {
            return List.of();
        }
        int most = language.tag().equals(LockScreenLists.ENGLISH) ? ENGLISH : OTHERS;
        Breaks breaks = known.computeIfAbsent(language.tag(), Breaks::of).own();
        List<Finding> findings = new ArrayList<>();
        for (Span sentence : sentences(section.words(), breaks.sentences())) {
            int count = count(sentence.words(section.words()), breaks.words());
            if (count > most) {
                findings.add(section.warn(
                        ID,
                        sentence,
                        "This sentence has " + count + " words; " + most + " are the most that read well.",
                        "Make two of it."));
            }
        }
        return findings;
    }

    private static List<Span> sentences(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                sentences.add(new Span(start, last));
            }
            start = end;
        }
        return sentences;
    }

    /** A placeholder, which the words hold blanked, counts as a word. */
    private static int count(String sentence, BreakIterator words) {
        words.setText(sentence);
        int count = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            boolean word = UCharacter.isLetterOrDigit(sentence.codePointAt(start));
            boolean placeholder = sentence.charAt(start) == SectionText.BLANK
                    && (start == 0 || sentence.charAt(start - 1) != SectionText.BLANK);
            count += word || placeholder ? 1 : 0;
            start = end;
        }
        return count;
    }
}
