package org.ownwords.message;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.base.Problem;
import org.ownwords.directory.ClaimId;

/** Reads the sections and passages of a variant's file, line by line. */
final class Body {
    private static final int MOST = 50;

    private final String name;
    private final Catalogue catalogue;
    private final List<Problem> problems;
    private final Map<SectionKind, Integer> opened = new EnumMap<>(SectionKind.class);
    private final List<Section> sections = new ArrayList<>();

    private @Nullable SectionKind kind;
    private int sectionLine;
    private boolean inSection;
    private List<Passage> passages = new ArrayList<>();

    private Optional<ClaimId> claim = Optional.empty();
    private boolean named;
    private int passageLine;
    private StringBuilder words = new StringBuilder();

    Body(String name, Catalogue catalogue, List<Problem> problems) {
        this.name = name;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The sections from a line on, counted from 0. */
    List<Section> read(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = TextRules.withoutTrailingBlanks(lines.get(i));
            int number = i + 1;
            TextRules.sign(name, Optional.of(number), line).ifPresent(this::add);
            if (line.equals("#") || line.startsWith("# ") || line.startsWith("#\t")) {
                openSection(line.substring(1).strip(), number);
            } else if (line.equals("##") || line.startsWith("## ") || line.startsWith("##\t")) {
                openPassage(line.substring(2).strip(), number);
            } else {
                text(line, number);
            }
        }
        closeSection();
        if (sections.isEmpty() && problems.isEmpty()) {
            add(Problem.at(name, lines.size(), "The file has no section.", "Open one with a line such as # long."));
        }
        return sections;
    }

    private void text(String line, int number) {
        if (TextRules.isHeading(line)) {
            add(TextRules.heading(name, Optional.of(number)));
        }
        if (!inSection && !line.isEmpty()) {
            add(Problem.at(
                    name, number, "These words stand before any section.", "Open one with a line such as # long."));
            inSection = true;
        }
        words.append(line).append('\n');
    }

    private void openSection(String word, int number) {
        closeSection();
        inSection = true;
        sectionLine = number;
        kind = SectionKind.ofWord(word).orElse(null);
        if (kind == null) {
            add(Problem.at(
                    name,
                    number,
                    "There is no section \"" + word + "\".",
                    "The sections are "
                            + Stream.of(SectionKind.values())
                                    .map(SectionKind::word)
                                    .collect(Collectors.joining(", "))
                            + ", in English in every language; write \\# for the sign itself."));
            return;
        }
        Integer first = opened.putIfAbsent(kind, number);
        if (first != null) {
            add(Problem.at(
                            name,
                            number,
                            "The section \"" + word + "\" stands here a second time; the first is on line " + first
                                    + ".",
                            "Put its words into one.")
                    .inField(word));
        }
    }

    private void openPassage(String word, int number) {
        closePassage();
        named = true;
        passageLine = number;
        if (!inSection) {
            add(Problem.at(name, number, "This claim stands in no section.", "Open one above with # long."));
            inSection = true;
        }
        claim = Optional.empty();
        if (word.equals("-")) {
            return;
        }
        claim = catalogue.claims().stream()
                .map(ClaimDefinition::id)
                .filter(id -> id.value().equals(word))
                .findFirst();
        if (claim.isEmpty()) {
            add(Problem.at(
                    name,
                    number,
                    "There is no claim \"" + word + "\" in the catalogue.",
                    "The claims are "
                            + catalogue.claims().stream()
                                    .map(known -> known.id().value())
                                    .collect(Collectors.joining(", "))
                            + "; ## - is text without one."));
        }
    }

    private void closePassage() {
        String text = TextRules.clean(words.toString());
        if (!text.isEmpty()) {
            passages.add(new Passage(claim, text));
        } else if (named) {
            add(TextRules.empty(
                    name, Optional.of(passageLine), claim.map(ClaimId::value).orElse("-")));
        }
        words = new StringBuilder();
        claim = Optional.empty();
        named = false;
    }

    private void closeSection() {
        boolean empty = passages.isEmpty() && !named && words.toString().isBlank();
        closePassage();
        if (kind != null && empty) {
            add(TextRules.empty(name, Optional.of(sectionLine), kind.word()));
        } else if (kind != null) {
            sections.add(new Section(kind, List.copyOf(passages)));
        }
        kind = null;
        passages = new ArrayList<>();
    }

    private void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }
}
