package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;

class SideBySideTest {

    /** Claims of the passages written; passages of the text beside; what stands beside each, and after the bar what is left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- free -; -=Hello free=Costs nothing -=Call; Hello, Costs nothing, Call | ",
                "free - -; -=Hello free=Costs nothing -=Call; Costs nothing, Hello, Call | ",
                "- anonymous; -=Hello free=Costs nothing; Hello, nothing | Costs nothing",
                "free free; free=Costs nothing free=The call too; Costs nothing, The call too | ",
                "- - -; -=Hello; Hello, nothing, nothing | ",
                "free; -=Hello free=Costs nothing -=Call; Costs nothing | Hello Call",
                "''; -=Hello -=Call; | Hello Call",
                "- free; ''; nothing, nothing | ",
            })
    void whatMakesTheSameClaimStandsBesideEachPassageInTurn(String claims, String beside, String expected) {
        SideBySide passages = SideBySide.of(
                words(claims).map(SideBySideTest::row).toList(),
                List.of(new Relatives.Beside(
                        LanguageTable.load().require(LanguageTag.of("en-GB")), section(beside), "Draft", "grey")));
        String lines = passages.lines().stream()
                .map(line -> line.beside().get(0))
                .map(cell -> cell.passages().isEmpty() ? "nothing" : said(cell))
                .collect(Collectors.joining(", "));
        String left = said(passages.rest().get(0));
        assertThat((lines + " | " + left).strip()).isEqualTo(expected.strip());
    }

    private static String said(SideBySide.Cell cell) {
        return cell.passages().stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    private static EditForm.Row row(String claim) {
        return new EditForm.Row(SectionKind.LONG, claim, "words", "1");
    }

    private static Optional<Section> section(String passages) {
        List<Passage> read = Stream.of(passages.split(" (?=\\S+=)"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .map(part -> new Passage(
                        Optional.of(part[0]).filter(claim -> !claim.equals("-")).map(ClaimId::of), part[1]))
                .toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(new Section(SectionKind.LONG, read));
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(" ")).filter(word -> !word.isEmpty());
    }
}
