package org.ownwords.desk.session;

import java.util.List;
import org.ownwords.message.VariantId;
import org.ownwords.review.session.Session;

/**
 * A session with names in the place of codes.
 *
 * @param community as the community calls itself
 * @param texts the titles and languages that were discussed
 * @param undecided how many suggestions nobody has decided
 */
public record SessionRow(Session session, String community, List<Text> texts, long undecided) {

    /** A text that was discussed; it need not be written yet. */
    public record Text(VariantId variant, String title, String language, boolean written) {

        /** Where it is read. */
        public String href() {
            return "/messages/" + variant;
        }
    }
}
