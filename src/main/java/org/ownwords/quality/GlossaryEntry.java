package org.ownwords.quality;

import java.util.List;
import org.ownwords.language.LanguageTag;

/**
 * A word that an audience should not meet in a language, and what is said instead.
 *
 * @param audience as messages name it, such as {@code men}; {@code everyone} stands for all of them
 * @param avoid the word itself
 * @param forms how it also stands in texts: endings, other spellings; one that ends in {@code *} stands for every word that
 *     begins with it
 * @param prefer what to write instead
 * @param reason why, in plain English
 * @param advisedBy who said so: a group and a number of people, never a name
 */
public record GlossaryEntry(
        String audience,
        LanguageTag language,
        String avoid,
        List<String> forms,
        String prefer,
        String reason,
        String advisedBy,
        Standing standing) {

    /** What the audience, as messages name it, is where an entry holds for all. */
    public static final String EVERYONE = "everyone";

    /** How far an entry has come. */
    public enum Standing {
        AGREED("Agreed by a panel"),
        PROPOSED("Proposed");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The standing as pages show it. */
        public String label() {
            return label;
        }
    }

    public GlossaryEntry {
        forms = List.copyOf(forms);
    }

    /** The audience as sentences name it. */
    public String audienceInWords() {
        return audience.replace('-', ' ');
    }

    /** Whether it is about texts for an audience. */
    public boolean isFor(String other) {
        return audience.equals(EVERYONE) || audience.equals(other);
    }
}
