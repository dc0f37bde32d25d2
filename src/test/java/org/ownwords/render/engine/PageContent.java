package org.ownwords.render.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands in the first page of a PDF. */
final class PageContent {

    /** A text operator with its operands. */
    record Step(String operator, List<Double> numbers) {}

    private PageContent() {}

    static List<Step> steps(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Step> steps = new ArrayList<>();
            List<Double> numbers = new ArrayList<>();
            for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
                if (token instanceof Operator operator) {
                    steps.add(new Step(operator.getName(), List.copyOf(numbers)));
                    numbers.clear();
                } else if (token instanceof COSBase base && base instanceof COSNumber number) {
                    numbers.add((double) number.floatValue());
                }
            }
            return steps;
        }
    }

    /** Names of fonts without the tags of subsets. */
    static List<String> fonts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> names = new ArrayList<>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                names.add(document.getPage(0)
                        .getResources()
                        .getFont(name)
                        .getName()
                        .substring(7));
            }
            return names;
        }
    }

    /** Where a letter stands from the left, in points. */
    static double left(byte[] pdf, String letter) throws IOException {
        List<Double> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (BidiControls.strip(text.getUnicode()).equals(letter)) {
                        places.add((double) text.getXDirAdj());
                    }
                }
            }.getText(document);
        }
        return places.get(0);
    }

    /** The types of tags in reading order, those of tables with the scope of headings. */
    static List<String> tags(byte[] pdf) throws IOException {
        List<String> tags = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        }
        return tags;
    }

    private static void collect(PDStructureNode node, List<String> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                COSBase attributes = element.getCOSObject().getDictionaryObject("A");
                String scope = attributes != null && attributes.toString().contains("Scope")
                        ? attributes.toString().contains("COSName{Row}") ? " row" : " column"
                        : "";
                into.add(element.getStructureType() + scope);
                collect(element, into);
            }
        }
    }
}
