package org.ownwords.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Takes rows as any format gives them, keeps the good ones, and says of every other why not. */
final class Rows {
    /** Longer words are no passage: somebody pasted a whole document. */
    static final int LONGEST = 20_000;

    /** Far more than every message in one language; a file made of row ends alone would fill the memory. */
    static final int MOST_ROWS = 100_000;

    /** Further ones are counted, not told. */
    private static final int MOST_PROBLEMS = 500;

    private final String name;
    private final TranslationFormat format;
    private final List<ReceivedUnit> units = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<UnitId, Integer> lines = new HashMap<>();
    private Optional<String> language = Optional.empty();
    private int untold;

    Rows(String name, TranslationFormat format) {
        this.name = name;
        this.format = format;
    }

    /** The language that the file as a whole names. */
    void language(String tag) {
        if (!tag.isBlank()) {
            language = Optional.of(tag.strip());
        }
    }

    /** A row by its columns; absent ones are empty. */
    void row(int line, Map<Column, String> cells) {
        String typed = cells.getOrDefault(Column.ID, "");
        Optional<UnitId> id = UnitId.parse(typed);
        String target = cells.getOrDefault(Column.TARGET, "");
        if (id.isEmpty()) {
            reject(
                    line,
                    Column.ID.heading(),
                    typed.isBlank() ? "The row has no id." : "\"" + brief(typed) + "\" is no id of a text.",
                    "Copy the id from the file that you were sent.",
                    cells);
            return;
        }
        if (target.length() > LONGEST || cells.getOrDefault(Column.SOURCE, "").length() > LONGEST) {
            reject(
                    line,
                    Column.TARGET.heading(),
                    "The words of " + id.get() + " are longer than " + LONGEST + " characters.",
                    "Paste only the translation of this passage.",
                    cells);
            return;
        }
        String own = cells.getOrDefault(Column.LANGUAGE, "").strip();
        if (language.isEmpty()) {
            language(own);
        } else if (!own.isEmpty() && !own.equals(language.get())) {
            reject(
                    line,
                    Column.LANGUAGE.heading(),
                    "This row is in \"" + brief(own) + "\" and the file in \"" + language.get() + "\".",
                    "Keep each language in a file of its own.",
                    cells);
            return;
        }
        Integer first = lines.putIfAbsent(id.get(), line);
        if (first != null) {
            reject(
                    line,
                    Column.ID.heading(),
                    "The id " + id.get() + " stands here a second time; the first is on line " + first + ".",
                    "Keep the one that is right; the first was taken.",
                    cells);
            return;
        }
        refuseEndless();
        units.add(unit(line, id.get(), target, cells));
    }

    private void refuseEndless() {
        if (units.size() + rejected.size() >= MOST_ROWS) {
            throw new ProblemException(Problem.in(
                    name,
                    "It has more than 100,000 rows.",
                    "Send the file that you exported here; several messages at once make several files."));
        }
    }

    private ReceivedUnit unit(int line, UnitId id, String target, Map<Column, String> cells) {
        String word = cells.getOrDefault(Column.STATE, "");
        UnitState said = UnitState.ofWord(word).orElse(UnitState.NEW);
        if (UnitState.ofWord(word).isEmpty() && !word.isBlank()) {
            tell(Problem.at(
                    name,
                    line,
                    Column.STATE.heading(),
                    "There is no state \"" + brief(word) + "\"; the words were taken as a draft.",
                    "Use new, draft, translated or reviewed."));
        }
        String source = cells.getOrDefault(Column.SOURCE, "");
        String digest = cells.getOrDefault(Column.SOURCE_DIGEST, "").strip();
        return new ReceivedUnit(
                line,
                id,
                source,
                target,
                said == UnitState.NEW && !target.isBlank() ? UnitState.DRAFT : said,
                cells.getOrDefault(Column.COMMENT, "").strip(),
                digest.matches("[0-9a-f]{16}") ? digest : Unit.digest(source),
                cells.getOrDefault(Column.SOURCE_VERSION, "").strip());
    }

    /**
     * That a row is not taken.
     *
     * @param cells what it held, as far as it could be read
     */
    void reject(int line, String field, String what, String remedy, Map<Column, String> cells) {
        refuseEndless();
        Problem why = Problem.at(name, line, field, what, remedy);
        rejected.add(new RejectedRow(Map.copyOf(cells), why));
        tell(why);
    }

    private void tell(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            untold++;
        }
    }

    Received received() {
        List<Problem> told = new ArrayList<>(problems);
        if (untold > 0) {
            told.add(Problem.in(name, untold + " more rows were not taken.", "Mend the first ones and send it again."));
        }
        return new Received(name, format, language, List.copyOf(units), List.copyOf(told), List.copyOf(rejected));
    }

    static String brief(String typed) {
        String line = typed.strip().replace('\n', ' ');
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
