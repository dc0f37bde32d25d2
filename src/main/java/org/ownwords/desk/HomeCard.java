package org.ownwords.desk;

import java.util.List;
import org.ownwords.account.Person;

/** What waits for a person, shown on their start page; each feature brings its own as a bean. */
public interface HomeCard {

    /** The cards of this feature for this person, none where nothing of it is theirs. Ordered by {@code @Order}. */
    List<Card> cards(Person person);

    /**
     * One thing that waits, or one place to start.
     *
     * @param title a short heading, such as "Replies to read"
     * @param count how many wait; negative where nothing is counted
     * @param text one sentence
     * @param href the page that it leads to
     * @param link the words of the link
     * @param urgent whether somebody may come to harm if it waits
     */
    record Card(String title, int count, String text, String href, String link, boolean urgent) {

        /** A card that counts nothing. */
        public static Card place(String title, String text, String href, String link) {
            return new Card(title, -1, text, href, link, false);
        }
    }
}
