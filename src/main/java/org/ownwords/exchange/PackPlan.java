package org.ownwords.exchange;

import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.message.Catalogue;
import org.ownwords.message.VariantContent;
import org.ownwords.quality.words.WordsFromElsewhere.Fate;
import org.ownwords.quality.words.WordsFromElsewhere.Word;

/**
 * What a pack would change here; nothing has changed yet.
 *
 * @param definitions messages and claims that are not known here
 * @param texts one for each text that could be read, in the order of the pack
 * @param words one for each word to avoid
 * @param problems what cannot be taken, and why
 * @param notices what a person should look at
 */
public record PackPlan(
        ContentPack pack,
        Catalogue definitions,
        List<Text> texts,
        List<Word> words,
        List<Problem> problems,
        List<Problem> notices) {

    /**
     * One text.
     *
     * @param proposed as it would be saved
     * @param here the newest revision here, where there is one
     * @param approvedElsewhere by whom and when, where every one of its sections was
     * @param blocked whether a number or address in it must give way to a placeholder first
     */
    public record Text(
            String file,
            VariantContent proposed,
            Optional<VariantContent> here,
            Outcome outcome,
            Optional<String> approvedElsewhere,
            boolean blocked) {

        /** Whether it would be saved. */
        public boolean saves() {
            return outcome == Outcome.ADDED || outcome == Outcome.REVISED;
        }
    }

    /** The texts that come to one outcome. */
    public List<Text> of(Outcome outcome) {
        return texts.stream().filter(text -> text.outcome() == outcome).toList();
    }

    /** How many words would be proposed. */
    public long proposals() {
        return words.stream().filter(word -> word.fate() == Fate.PROPOSED).count();
    }
}
