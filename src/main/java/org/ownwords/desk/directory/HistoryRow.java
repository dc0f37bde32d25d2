package org.ownwords.desk.directory;

import org.ownwords.directory.RecordedFact;

/**
 * One fact of the history.
 *
 * @param of the service, or the route's label
 * @param recorder the name of the person who entered it
 */
public record HistoryRow(String claim, String of, RecordedFact recorded, String recorder) {}
