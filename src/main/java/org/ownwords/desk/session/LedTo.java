package org.ownwords.desk.session;

import java.util.List;

/**
 * What is known of the sessions about one text.
 *
 * @param rows those that the reader may read
 * @param recorded whether anybody recorded one, also where the reader may not read it
 * @param coDeveloped whether the text is said to be co-developed
 * @param mayLog whether the reader may record one
 */
public record LedTo(List<SessionRow> rows, boolean recorded, boolean coDeveloped, boolean mayLog) {}
