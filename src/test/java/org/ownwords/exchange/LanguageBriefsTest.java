package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.WrittenStatus;
import org.ownwords.message.BriefFile;
import org.ownwords.message.Confidence;
import org.ownwords.message.LanguageBrief;
import org.ownwords.message.LanguageBrief.Kind;
import org.ownwords.message.LanguageBrief.Part;

class LanguageBriefsTest {

    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final String FILE = "---\nkind: oral\n---\n"
            + Arrays.stream(Part.values())
                    .map(part -> "# " + part.word() + "\n\n- One.\n- Two.\n")
                    .collect(Collectors.joining("\n"));

    private final LanguageBriefs briefs = new LanguageBriefs(LANGUAGES);

    @Test
    void spokenSignedAndUncertainLanguagesHaveABrief() {
        assertThat(briefs.all())
                .extracting(brief -> brief.tag().value())
                .contains(
                        "phr-x-mirpuri",
                        "syl",
                        "rmc",
                        "rmy",
                        "bfi",
                        "ckb",
                        "kmr",
                        "ti",
                        "ps",
                        "kri",
                        "jam",
                        "hak-Hant",
                        "ary",
                        "kfr-Gujr",
                        "yi",
                        "my");
        assertThat(briefs.all()).allSatisfy(brief -> {
            boolean signed = LANGUAGES.require(brief.tag()).written() == WrittenStatus.SIGNED;
            assertThat(brief.kind() == Kind.SIGNED).isEqualTo(signed);
        });
    }

    /** A language has a text or a brief; only a draft of low confidence stands beside one. */
    @Test
    void noTextComesOfABrief() {
        ContentPack pack = ContentPack.read(PackFiles.starter(), LANGUAGES);
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.variants())
                .filteredOn(variant -> variant.content()
                        .confidence()
                        .filter(Confidence.LOW::equals)
                        .isEmpty())
                .noneMatch(variant -> briefs.of(variant.content().id().tag()).isPresent());
        assertThat(pack.variants()).noneMatch(variant -> variant.file().startsWith(LanguageBriefs.FOLDER));
        assertThat(pack.notices()).noneMatch(notice -> notice.where().startsWith(LanguageBriefs.FOLDER));
    }

    @Test
    void eachPartIsRead() {
        LanguageBrief brief = BriefFile.read("translations/briefs/syl.md", FILE, LANGUAGES);
        assertThat(brief.tag().value()).isEqualTo("syl");
        assertThat(brief.kind()).isEqualTo(Kind.ORAL);
        for (Part part : Part.values()) {
            assertThat(brief.of(part)).containsExactly("One.", "Two.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "syl.md|# ask|# aks|syl.md:9: There is no part \"aks\"",
                "syl.md|kind: oral|kind: loud|\"loud\" is not allowed here",
                "syl.md|- Two.|Two.|This line is no entry of a part",
                "syl.md|# never|# why|The part \"never\" is missing or empty",
                "sylheti.md|# ask|# ask|\"sylheti\" is no tag of the table of languages",
            })
    void aBriefThatIsWrongIsTold(String name, String from, String to, String said) {
        assertThatThrownBy(() -> BriefFile.read(name, FILE.replace(from, to), LANGUAGES))
                .hasMessageContaining(said);
    }
}
