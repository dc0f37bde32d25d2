package org.ownwords.delivery.contact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.base.Problem;

/**
 * A file of contacts as a table, whatever it was kept as.
 *
 * @param problems why not all of it could be read; the lines that could are there
 */
record ContactTable(Set<String> headings, List<Line> lines, List<Problem> problems) {

    /**
     * One line below the headings.
     *
     * @param number as the program that shows the file counts, from 1
     * @param beyond whether it holds more than there are headings
     */
    record Line(int number, Map<String, String> fields, boolean beyond) {
        @Override
        public String toString() {
            return "line withheld";
        }
    }

    static ContactTable unreadable(Problem problem) {
        return new ContactTable(Set.of(), List.of(), List.of(problem));
    }

    @Override
    public String toString() {
        return "contacts withheld";
    }
}
