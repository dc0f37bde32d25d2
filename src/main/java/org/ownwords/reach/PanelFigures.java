package org.ownwords.reach;

import java.util.List;
import org.ownwords.reach.disclosure.Figure;

/**
 * What people of communities did and were given.
 *
 * @param hours of everybody together in sessions
 * @param sessions pounds given in sessions
 * @param reviews pounds given to reviewers by link
 */
public record PanelFigures(Figure<Long> hours, Figure<Long> sessions, Figure<Long> reviews) {

    /** In the order in which tables show them. */
    public List<Figure<Long>> inOrder() {
        return List.of(hours, sessions, reviews);
    }
}
