package org.ownwords.review.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.ownwords.directory.ClaimId;
import org.ownwords.review.Comprehension.Answer;
import org.ownwords.review.Comprehension.Question;

/**
 * A question as a reviewer meets it: few words, and a large picture for each answer.
 *
 * @param options the answers in an order that follows the words judged, so that the right one is not always the first
 */
public record QuestionCard(ClaimId claim, LinkWords.Word words, List<Option> options) {

    private static final Properties PICTURES = load();

    /**
     * An answer that can be chosen.
     *
     * @param picture the name of a drawing
     * @param struck whether it is struck through
     */
    public record Option(Answer answer, LinkWords.Word words, String picture, boolean struck) {}

    /** The card of a question, in plain words of its own where the claim has them. */
    public static QuestionCard of(Question question, LinkWords.In words, String key) {
        ClaimId claim = question.claim();
        String stem = "q." + claim.value();
        boolean known = words.knows(stem + ".question");
        String[] picture = PICTURES.getProperty(claim.value(), "tick,plain").split(",");
        boolean struck = picture[1].equals("struck");
        boolean drawn = PICTURES.containsKey(claim.value());
        Option says = new Option(Answer.YES, words.of(known ? stem + ".yes" : "yes"), picture[0], struck);
        Option denies = new Option(
                Answer.NO, words.of(known ? stem + ".no" : "no"), drawn ? picture[0] : "cross", drawn && !struck);
        Option silent = new Option(Answer.NOT_SAID, words.of("notsaid"), "question", false);
        boolean turned =
                Integer.parseInt(key.substring(0, 4), 16) % 2 == claim.value().length() % 2;
        LinkWords.Word asked =
                known ? words.of(stem + ".question") : new LinkWords.Word(question.words(), Optional.empty());
        return new QuestionCard(claim, asked, turned ? List.of(denies, says, silent) : List.of(says, denies, silent));
    }

    private static Properties load() {
        Properties pictures = new Properties();
        try (InputStream file = Objects.requireNonNull(
                QuestionCard.class.getResourceAsStream("/org/ownwords/review/pictures.properties"))) {
            pictures.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pictures;
    }
}
