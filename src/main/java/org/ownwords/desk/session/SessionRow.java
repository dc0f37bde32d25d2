package org.ownwords.desk.session;

import java.util.List;
import org.ownwords.review.session.Session;

/**
 * A session with names in the place of codes.
 *
 * @param community as the community calls itself
 * @param texts the titles and languages that were discussed
 * @param undecided how many suggestions nobody has decided
 */
public record SessionRow(Session session, String community, List<Text> texts, long undecided) {

    /** A text that was discussed, and its page; there may be nothing on it yet. */
    public record Text(String title, String language, String href, boolean written) {}
}
