package org.ownwords.exchange.format;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Opens XLIFF of any version; document types and entities, with which XML is made to do harm, are refused. */
final class XliffReader {

    private XliffReader() {}

    static Received read(String name, String text) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new ProblemException(Problem.at(
                            name,
                            xml.getLocation().getLineNumber(),
                            "The file declares a document type, which can make a program read other files or fill its memory.",
                            "Do not trust this file; ask who sent it. Translators' programs write none."));
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return root(name, xml);
                }
            }
            throw noXliff(name, 1);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new ProblemException(Problem.at(
                    name,
                    line,
                    "The XML is broken here: a tag is not closed, a sign is not allowed, or an entity is not known.",
                    "Export the file again from the translation program."));
        }
    }

    private static Received root(String name, XMLStreamReader xml) throws XMLStreamException {
        String version = xml.getAttributeValue(null, "version");
        if (!xml.getLocalName().equals("xliff") || version == null) {
            throw noXliff(name, xml.getLocation().getLineNumber());
        }
        return switch (version) {
            case "1.0", "1.1", "1.2" -> new Xliff1Reader(name, xml).read();
            case "2.0" -> new Xliff2Reader(name, xml, TranslationFormat.XLIFF_2_0).read();
            case "2.1", "2.2" -> new Xliff2Reader(name, xml, TranslationFormat.XLIFF_2_1).read();
            default ->
                throw new ProblemException(Problem.at(
                        name,
                        xml.getLocation().getLineNumber(),
                        "XLIFF \"" + Rows.brief(version) + "\" is not a version that is known here.",
                        "Save it as XLIFF 1.2, 2.0 or 2.1."));
        };
    }

    private static ProblemException noXliff(String name, int line) {
        return new ProblemException(Problem.at(
                name, line, "It is XML, and no XLIFF.", "Send XLIFF 1.2, 2.0 or 2.1, a workbook, CSV or PO."));
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** An attribute's text, empty where it is absent. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Passes over an element and all in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
