package org.ownwords.exchange;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;

/**
 * What somebody wants to share with another area.
 *
 * @param licence under which terms the texts may be used; blank where nobody says
 * @param languages whose texts go, with the English that they are made from; empty for all
 */
public record PackOrder(String licence, Set<LanguageTag> languages) {
    /** The most texts of one pack: what another area can read again and a person can look through. */
    public static final int MOST_TEXTS = 5000;

    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    public PackOrder {
        languages = Set.copyOf(languages);
    }

    /** Every language. */
    public static PackOrder all(String licence) {
        return new PackOrder(licence, Set.of());
    }

    /**
     * The languages to go, of those that have a text.
     *
     * @param written the messages that are written in each language
     * @throws ProblemException if their texts are more than one pack carries
     */
    SortedSet<LanguageTag> of(Map<LanguageTag, Set<MessageId>> written) {
        SortedSet<LanguageTag> going = new TreeSet<>(java.util.Comparator.comparing(LanguageTag::value));
        written.keySet().stream()
                .filter(tag -> languages.isEmpty() || languages.contains(tag) || tag.equals(ENGLISH))
                .forEach(going::add);
        int texts = going.stream()
                .mapToInt(tag -> written.getOrDefault(tag, Set.of()).size())
                .sum();
        if (texts > MOST_TEXTS) {
            throw new ProblemException(Problem.in(
                            "The pack",
                            "These are " + texts + " texts, and a pack carries " + MOST_TEXTS + " at most.",
                            "Choose fewer languages, and make several packs.")
                    .inField("languages"));
        }
        return going;
    }
}
