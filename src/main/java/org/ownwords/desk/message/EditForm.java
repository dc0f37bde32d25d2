package org.ownwords.desk.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.TextRules;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;

/**
 * A variant as somebody is writing it; nothing typed is lost while it is mended.
 *
 * @param basis the revision that the writing began from, empty for a new variant
 * @param doubts one on each line
 * @param upToDate whether the writer compared it with the English as it stands now
 */
public record EditForm(String basis, String origin, String subject, String doubts, boolean upToDate, List<Row> rows) {

    /**
     * One passage.
     *
     * @param claim the claim's word, {@code -} for none
     * @param place where it stands in its section, as typed
     */
    public record Row(SectionKind section, String claim, String text, String place) {
        private double order() {
            try {
                return Double.parseDouble(place.strip());
            } catch (NumberFormatException e) {
                return Double.MAX_VALUE;
            }
        }
    }

    static EditForm of(Revision revision) {
        return new EditForm(
                String.valueOf(revision.id().value()),
                revision.content().origin().word(),
                revision.content().subject().orElse(""),
                String.join("\n", revision.content().doubts()),
                false,
                rows(revision.content(), true));
    }

    /** An empty form with the claims of the English in their places. */
    static EditForm from(Optional<Revision> english) {
        List<Row> rows =
                english.map(revision -> rows(revision.content(), false)).orElse(List.of());
        return new EditForm("", Origin.TRANSLATED.word(), "", "", true, rows);
    }

    private static List<Row> rows(VariantContent content, boolean words) {
        List<Row> rows = new ArrayList<>();
        for (Section section : content.sections()) {
            int place = 1;
            for (Passage passage : section.passages()) {
                rows.add(new Row(
                        section.kind(),
                        passage.claim().map(ClaimId::value).orElse("-"),
                        words ? passage.text() : "",
                        String.valueOf(place++)));
            }
        }
        return rows;
    }

    static EditForm of(HttpServletRequest request) {
        String[] sections = values(request, "section");
        String[] claims = values(request, "claim");
        String[] texts = values(request, "text");
        String[] places = values(request, "place");
        List<Row> rows = new ArrayList<>();
        for (int i = 0;
                i < Math.min(Math.min(sections.length, claims.length), Math.min(texts.length, places.length));
                i++) {
            int row = i;
            SectionKind.ofWord(sections[i])
                    .ifPresent(kind -> rows.add(new Row(kind, claims[row], texts[row], places[row])));
        }
        return new EditForm(
                one(request, "basis"),
                one(request, "origin"),
                one(request, "subject"),
                one(request, "doubts"),
                !one(request, "upToDate").isEmpty(),
                rows);
    }

    /**
     * A row with its number on the page.
     *
     * @param number from 1 within the section, as the page that sent it shows its rows
     */
    record Placed(int number, Row row) {}

    /** The rows of a section in the order that the writer gave them. */
    List<Row> rows(SectionKind kind) {
        return placed(kind).stream().map(Placed::row).toList();
    }

    /** The same with their numbers. */
    List<Placed> placed(SectionKind kind) {
        List<Placed> placed = new ArrayList<>();
        rows.stream()
                .filter(row -> row.section() == kind)
                .forEach(row -> placed.add(new Placed(placed.size() + 1, row)));
        return placed.stream()
                .filter(one -> !basis.isEmpty() ? !one.row().text().isBlank() : true)
                .sorted(Comparator.comparingDouble(one -> one.row().order()))
                .toList();
    }

    /** How many rows of a section the page has. */
    int count(SectionKind kind) {
        return (int) rows.stream().filter(row -> row.section() == kind).count();
    }

    /** The same as a page that is made anew shows it: rows in their order and numbered by it. */
    EditForm inOrder() {
        List<Row> ordered = Stream.of(SectionKind.values())
                .flatMap(kind -> rows(kind).stream())
                .toList();
        return new EditForm(basis, origin, subject, doubts, upToDate, ordered);
    }

    /** Whether a passage of the section that holds words is marked to make the claim. */
    boolean makes(SectionKind kind, ClaimId claim) {
        return rows(kind).stream()
                .anyMatch(
                        row -> row.claim().equals(claim.value()) && !row.text().isBlank());
    }

    EditForm basedOn(Revision other) {
        return new EditForm(String.valueOf(other.id().value()), origin, subject, doubts, upToDate, rows);
    }

    /**
     * What it says.
     *
     * @param started the revision that the writing began from
     * @param source what to name as the source, where the writer compared it
     * @throws ProblemException for an unknown origin or claim
     */
    VariantContent content(VariantId id, Optional<Revision> started, Optional<String> source, Catalogue catalogue) {
        List<Problem> problems = new ArrayList<>();
        Optional<Origin> chosen = Origin.ofWord(origin);
        boolean invents = chosen.filter(Origin.FICTIONAL::equals).isPresent()
                && started.filter(old -> old.content().origin() == Origin.FICTIONAL)
                        .isEmpty();
        if (chosen.isEmpty() || invents) {
            problems.add(problem(id, "origin", "No origin is chosen.", "Say how these words came to be."));
        }
        Map<SectionKind, List<Passage>> passages = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : SectionKind.values()) {
            for (Row row : rows(kind)) {
                String text = TextRules.clean(row.text());
                if (!text.isEmpty()) {
                    passages.computeIfAbsent(kind, k -> new ArrayList<>())
                            .add(new Passage(claim(id, row, catalogue, problems), text));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        List<Section> sections = inOrder(started, passages);
        Map<String, Object> fields = frontMatter(id, started);
        // A gloss is English; whoever changes those words here writes the language itself.
        if (!spoken(sections).equals(started.flatMap(old -> spoken(old.content().sections())))) {
            fields.remove(SectionKind.SPOKEN.word());
        }
        return new VariantContent(
                id,
                chosen.orElse(Origin.TRANSLATED),
                upToDate ? source : started.flatMap(old -> old.content().source()),
                fields,
                sections);
    }

    private static Optional<Section> spoken(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.SPOKEN)
                .findFirst();
    }

    private Optional<ClaimId> claim(VariantId id, Row row, Catalogue catalogue, List<Problem> problems) {
        if (row.claim().equals("-")) {
            return Optional.empty();
        }
        Optional<ClaimId> claim = catalogue.claims().stream()
                .map(known -> known.id())
                .filter(known -> known.value().equals(row.claim()))
                .findFirst();
        if (claim.isEmpty()) {
            problems.add(problem(
                    id,
                    row.section().word(),
                    "There is no claim \"" + row.claim() + "\".",
                    "Choose one of the list, or none."));
        }
        return claim;
    }

    private Map<String, Object> frontMatter(VariantId id, Optional<Revision> started) {
        Map<String, Object> fields = new LinkedHashMap<>();
        started.ifPresentOrElse(old -> fields.putAll(old.content().frontMatter()), () -> {
            fields.put("message", id.message().value());
            fields.put("tag", id.tag().value());
            fields.put("origin", origin);
            fields.put("source", "");
        });
        // What another area approved is not what somebody writes here.
        fields.remove("approved-elsewhere");
        String neutral = TextRules.clean(subject).replace('\n', ' ');
        List<String> unsure =
                TextRules.clean(doubts).lines().filter(line -> !line.isBlank()).toList();
        put(fields, "subject", neutral, neutral.isEmpty());
        put(fields, "doubts", unsure, unsure.isEmpty());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Object content, boolean empty) {
        if (empty) {
            fields.remove(name);
        } else {
            fields.put(name, content);
        }
    }

    private static List<Section> inOrder(Optional<Revision> started, Map<SectionKind, List<Passage>> passages) {
        List<Section> sections = new ArrayList<>();
        started.ifPresent(old -> old.content().sections().stream()
                .map(Section::kind)
                .filter(passages::containsKey)
                .forEach(kind -> sections.add(new Section(kind, List.copyOf(passages.remove(kind))))));
        passages.forEach((kind, written) -> sections.add(new Section(kind, List.copyOf(written))));
        return sections;
    }

    private static Problem problem(VariantId id, String field, String what, String remedy) {
        return Problem.in(id.toString(), what, remedy).inField(field);
    }

    private static String one(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String[] values(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]);
    }
}
