package org.ownwords.delivery;

import java.util.List;
import org.ownwords.base.Problem;

/**
 * What became of a file of contacts; it holds no contact.
 *
 * @param rows rows read
 * @param added new contacts
 * @param already rows whose person was there already, or twice in the file
 * @param suppressed of those added, how many will not be written to because they once said stop
 * @param problems everything wrong, by line
 */
public record ImportReport(int rows, int added, int already, int suppressed, List<Problem> problems) {}
