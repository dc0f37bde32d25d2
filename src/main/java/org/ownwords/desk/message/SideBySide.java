package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.Language;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;

/**
 * The passages of a section that somebody writes, each with those of the texts beside it that make the same claim; passages without
 * a claim stand beside each other in their order.
 *
 * @param rest what stands beside no passage yet
 */
public record SideBySide(List<Line> lines, List<Cell> rest) {

    /** A passage with what stands beside it. */
    public record Line(EditForm.Row row, List<Cell> beside) {}

    /** What one text says beside it; several passages where they are left over. */
    public record Cell(Language language, List<Passage> passages) {}

    static SideBySide of(List<EditForm.Row> rows, List<Relatives.Beside> texts) {
        List<List<Cell>> columns =
                texts.stream().map(text -> column(rows, text)).toList();
        return new SideBySide(
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Line(rows.get(i), across(columns, i)))
                        .toList(),
                across(columns, rows.size()));
    }

    private static List<Cell> across(List<List<Cell>> columns, int line) {
        return columns.stream().map(column -> column.get(line)).toList();
    }

    /** A cell for each row, and one for what is left. */
    private static List<Cell> column(List<EditForm.Row> rows, Relatives.Beside text) {
        List<Passage> left =
                new ArrayList<>(text.section().map(Section::passages).orElse(List.of()));
        List<Cell> column = new ArrayList<>();
        for (EditForm.Row row : rows) {
            Optional<Passage> same = left.stream()
                    .filter(passage ->
                            passage.claim().map(ClaimId::value).orElse("-").equals(row.claim()))
                    .findFirst();
            same.ifPresent(left::remove);
            column.add(new Cell(text.language(), same.stream().toList()));
        }
        column.add(new Cell(text.language(), left));
        return column;
    }
}
