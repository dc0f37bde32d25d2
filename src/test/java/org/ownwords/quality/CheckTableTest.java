package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.quality.Checks.Subject;

/** Every check has its explanation and its examples in at least five scripts, and finds what they say. */
class CheckTableTest {

    static Stream<CheckTable.Row> rows() {
        return CheckTable.rows().stream();
    }

    static Stream<Explanation> explanations() {
        return CheckTable.CHECKS.explanations().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsWrongIsMarkedAndNothingElse(CheckTable.Row row) {
        Subject subject = row.subject();
        String text = subject.content().sections().get(0).text();
        List<String> marked = CheckTable.CHECKS.run(subject).stream()
                .filter(finding -> finding.check().equals(row.id()))
                .map(finding -> finding.span().map(span -> span.words(text)).orElse("*"))
                .distinct()
                .toList();
        List<String> wanted = row.marked().equals("-")
                ? List.of()
                : Stream.of(row.marked().split(" \\+ "))
                        .map(words -> words.equals("(all)") ? text : words.equals("'  '") ? "  " : words)
                        .toList();
        assertThat(marked).isEqualTo(wanted);
    }

    @Test
    void eachCheckHasExamplesInFiveScripts() {
        Map<String, Set<String>> scripts = rows().collect(Collectors.groupingBy(
                CheckTable.Row::id,
                Collectors.mapping(row -> Texts.LANGUAGES.require(row.tag()).script(), Collectors.toSet())));
        assertThat(explanations().map(Explanation::id))
                .allSatisfy(id ->
                        assertThat(scripts.getOrDefault(id, Set.of())).as(id).hasSizeGreaterThanOrEqualTo(5));
        assertThat(scripts.keySet())
                .isSubsetOf(explanations().map(Explanation::id).toList());
    }

    @Test
    void eachCheckIsShownToFindAndToPass() {
        Map<String, Set<Boolean>> shown = rows().collect(Collectors.groupingBy(
                CheckTable.Row::id, Collectors.mapping(row -> row.marked().equals("-"), Collectors.toSet())));
        assertThat(shown).allSatisfy((id, both) -> assertThat(both).as(id).hasSize(2));
    }

    @ParameterizedTest
    @MethodSource("explanations")
    void anExplanationsExampleIsFoundAndItsRemedyPasses(Explanation check) {
        Explanation.Example example = check.example();
        assertThat(found(check, example.claim(), example.before(), option(check.id(), false)))
                .as(example.before())
                .contains(check.id());
        assertThat(found(check, example.afterClaim(), example.after(), option(check.id(), true)))
                .as(example.after())
                .doesNotContain(check.id());
    }

    private static List<String> found(Explanation check, Optional<ClaimId> claim, String words, String option) {
        Explanation.Example example = check.example();
        String said = !words.equals("many words")
                ? words
                : "word ".repeat(check.id().equals("sms-too-long") ? 240 : 80).strip();
        var row = new CheckTable.Row(
                check.id(),
                example.language(),
                example.section(),
                said,
                "",
                example.source().map(source -> "source=" + source).orElse(option));
        Subject made = row.subject();
        Subject claimed = new Subject(
                Texts.content(
                        example.language().value(),
                        Map.of(),
                        new Section(example.section(), List.of(new Passage(claim, said)))),
                made.language(),
                made.catalogue(),
                made.target(),
                made.today(),
                made.source(),
                made.translatedBack());
        return CheckTable.CHECKS.run(claimed).stream().map(Finding::check).toList();
    }

    /** What a faulty text, and a mended one, must be held against for the check to have anything to say. */
    private static String option(String id, boolean mended) {
        return switch (id) {
            case "untrue-claim" -> mended ? "target" : "untrue";
            case "route-language" -> mended ? "" : "target";
            case "audience-not-served" -> mended ? "target" : "women";
            case "contact-unlike-directory" -> "target";
            case "back-translation" -> "back";
            default -> "";
        };
    }
}
