package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A number that can be pressed on a screen: tagged, described and valid, in both directions of writing. */
class LinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ur"})
    void isTaggedDescribedAndValid(String tag) throws Exception {
        byte[] pdf = Sheet.pdf(
                Samples.of(tag).language(),
                "<p>" + Sheet.escaped(Samples.of(tag).text())
                        + " <a href=\"tel:+448081570123\" title=\"Telephone\">\u2066"
                        + "0808\u00A0157\u00A00123\u2069</a></p>");
        assertThat(PageContent.tags(pdf)).containsSubsequence("P", "Link");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations()).singleElement().satisfies(annotation -> {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo("tel:+448081570123");
                assertThat(link.getContents()).isEqualTo("Telephone");
            });
        }
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    }
}
