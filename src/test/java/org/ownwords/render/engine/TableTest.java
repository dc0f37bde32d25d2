package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TableTest {

    private static byte[] table(String tag) {
        TextLanguage language = Samples.of(tag).language();
        return Sheet.pdf(language, """
                <table style="width: 100%">
                <thead><tr><th scope="col">1</th><th scope="col">2</th><th scope="col">3</th></tr></thead>
                <tbody><tr><th scope="row">4</th><td>5</td><td>6</td></tr>
                <tr><td colspan="2">7</td><td>8</td></tr></tbody></table>
                <ul><li>9</li></ul>""");
    }

    @ParameterizedTest
    @CsvSource({"1,2,3", "4,5,6", "7,8,8"})
    void runsFromRightToLeftInRightToLeftLanguages(String first, String second, String third) throws Exception {
        byte[] urdu = table("ur");
        byte[] bengali = table("bn");
        assertThat(PageContent.left(urdu, first)).isGreaterThan(PageContent.left(urdu, second));
        assertThat(PageContent.left(urdu, second)).isGreaterThanOrEqualTo(PageContent.left(urdu, third));
        assertThat(PageContent.left(bengali, first)).isLessThan(PageContent.left(bengali, second));
        assertThat(PageContent.left(bengali, second)).isLessThanOrEqualTo(PageContent.left(bengali, third));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ur", "bn"})
    void isReadInTheOrderInWhichItWasWritten(String tag) throws Exception {
        assertThat(PageContent.tags(table(tag)))
                .containsSubsequence(
                        "Table",
                        "THead",
                        "TR",
                        "TH column",
                        "TH column",
                        "TH column",
                        "TBody",
                        "TR",
                        "TH row",
                        "TD",
                        "TD",
                        "TR",
                        "TD",
                        "TD",
                        "L",
                        "LI",
                        "Lbl",
                        "LBody");
    }

    @ParameterizedTest
    @CsvSource({"ur,PDFUA_1", "ur,PDFA_2_U", "bn,PDFUA_1"})
    void isValidByTheStandards(String tag, PDFAFlavour flavour) throws Exception {
        assertThat(Standards.broken(table(tag), flavour)).isEmpty();
    }
}
