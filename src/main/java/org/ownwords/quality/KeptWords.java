package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionDigest;

/** The words that people keep for the checks. Asked for each text, so that a change counts at once; answers quickly. */
public interface KeptWords {

    /** The glossary as it stands. */
    Glossary glossary();

    /** The lists for locked phones of a language: the confirmed one first, then what is proposed beside it; none where there is none. */
    List<WordList> lockScreen(LanguageTag tag);

    /** What speakers answered of exactly these words, empty where none was asked. */
    Optional<SpeakerAnswer> answer(SectionDigest words);

    /**
     * Whether words give something away on a locked phone, as speakers of the language say.
     *
     * @param givesAway whether any of them says so
     * @param words which words they named, empty where they named none
     */
    record SpeakerAnswer(boolean givesAway, String words) {}

    /** What is packed with the program, and a glossary: for work without a database. */
    static KeptWords packed(Glossary glossary) {
        Map<LanguageTag, List<WordList>> lists = new ConcurrentHashMap<>();
        return new KeptWords() {
            @Override
            public Glossary glossary() {
                return glossary;
            }

            @Override
            public List<WordList> lockScreen(LanguageTag tag) {
                return lists.computeIfAbsent(
                        tag, one -> WordList.packed(one).stream().toList());
            }

            @Override
            public Optional<SpeakerAnswer> answer(SectionDigest words) {
                return Optional.empty();
            }
        };
    }
}
