package org.ownwords.delivery.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.base.Problem;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTable;

/** A file of contacts as CSV or XLSX. Every bad row is told, every good one kept. */
final class ContactFile {

    private static final List<String> NEEDED = List.of(
            "channel",
            "community",
            "adult",
            "consent_on",
            "consent_taken_by",
            "consent_how",
            "consent_wording",
            "controller");

    /** The good rows by line, and everything wrong with the others. */
    record Contents(Map<Integer, NewContact> good, List<Problem> problems, int rows) {
        @Override
        public String toString() {
            return "contacts withheld";
        }
    }

    private ContactFile() {}

    static Contents read(
            String name,
            byte[] bytes,
            Map<String, CommunityId> communities,
            LanguageTable languages,
            LocalDate today,
            boolean example) {
        ContactTable table = ContactSheet.is(bytes) ? ContactSheet.read(name, bytes) : ContactCsv.read(name, bytes);
        Map<Integer, NewContact> good = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        if (!table.lines().isEmpty() && !headed(name, table.headings(), problems)) {
            return new Contents(good, problems, 0);
        }
        for (ContactTable.Line line : table.lines()) {
            if (line.beyond()) {
                problems.add(Problem.at(
                        name,
                        line.number(),
                        "This row has more columns than the headings.",
                        "Put text that holds a comma between quotation marks, and nothing beside the table."));
                continue;
            }
            ContactRow contact = new ContactRow(name, line, communities, languages, today, example);
            contact.read().ifPresent(c -> good.put(line.number(), c));
            problems.addAll(contact.problems());
        }
        problems.addAll(table.problems());
        if (table.lines().isEmpty() && problems.isEmpty()) {
            problems.add(
                    Problem.in(name, "The file holds no contacts.", "Put one person on each line below the headings."));
        }
        return new Contents(good, problems, table.lines().size());
    }

    private static boolean headed(String name, Set<String> headings, List<Problem> problems) {
        List<String> missing =
                NEEDED.stream().filter(column -> !headings.contains(column)).toList();
        if (!missing.isEmpty()) {
            problems.add(Problem.at(
                    name,
                    1,
                    "The file lacks the headings " + String.join(", ", missing) + ".",
                    "Add them to its first line."));
        }
        return missing.isEmpty();
    }
}
