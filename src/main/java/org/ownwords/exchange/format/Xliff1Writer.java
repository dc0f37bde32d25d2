package org.ownwords.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.ownwords.message.Placeholders;

/**
 * XLIFF 1.2 (OASIS, 1 February 2008): a file for each message, a group for each section with its length in characters, the claim
 * as a context of its unit, placeholders as protected inline elements. Nothing is ever marked as approved.
 */
final class Xliff1Writer {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";
    static final String OWN = "urn:ownwords:exchange:1";
    static final Map<UnitState, String> STATES = Map.of(
            UnitState.NEW, "new",
            UnitState.DRAFT, "needs-review-translation",
            UnitState.TRANSLATED, "translated",
            UnitState.REVIEWED, "signed-off");

    private Xliff1Writer() {}

    static void write(TranslationFile file, OutputStream out) throws IOException {
        try {
            XmlText xml = new XmlText(out);
            xml.open("xliff", "version", "1.2", "xmlns", NAMESPACE, "xmlns:ow", OWN);
            for (MessageUnits message : file.messages()) {
                write(xml, file, message);
            }
            xml.close().done();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(XmlText xml, TranslationFile file, MessageUnits message) throws XMLStreamException {
        xml.open(
                "file",
                "original",
                message.message().value(),
                "source-language",
                file.source().value(),
                "target-language",
                file.language().tag().value(),
                "datatype",
                "plaintext",
                "ow:source-version",
                message.sourceVersion());
        xml.open("header");
        for (Note note : message.notes()) {
            xml.leaf("note", note.about() + ": " + note.text(), "from", "ownwords");
        }
        xml.close().open("body");
        for (Map.Entry<String, List<Unit>> part : message.parts().entrySet()) {
            group(xml, part.getKey(), part.getValue().get(0).limit());
            for (Unit unit : part.getValue()) {
                write(xml, unit);
            }
            xml.close();
        }
        xml.close().close();
    }

    private static void group(XmlText xml, String part, OptionalInt limit) throws XMLStreamException {
        if (limit.isPresent()) {
            xml.open(
                    "group",
                    "id",
                    part,
                    "resname",
                    part,
                    "restype",
                    "x-section",
                    "maxwidth",
                    Integer.toString(limit.getAsInt()),
                    "size-unit",
                    "char");
        } else {
            xml.open("group", "id", part, "resname", part, "restype", "x-section");
        }
    }

    private static void write(XmlText xml, Unit unit) throws XMLStreamException {
        xml.open(
                "trans-unit",
                "id",
                unit.id().toString(),
                "approved",
                "no",
                "xml:space",
                "preserve",
                "ow:source-digest",
                unit.digest());
        words(xml.mixed("source"), unit.source());
        words(xml.mixed("target", "state", STATES.getOrDefault(unit.state(), "new")), unit.target());
        if (unit.id().claim().isPresent()) {
            xml.open("context-group", "name", "claim", "purpose", "information");
            xml.leaf("context", unit.id().claim().get().value(), "context-type", "x-claim");
            xml.close();
        }
        for (Note note : unit.notes()) {
            xml.leaf("note", note.about() + ": " + note.text(), "from", "ownwords");
        }
        if (!unit.comment().isEmpty()) {
            xml.leaf("note", unit.comment(), "from", "translator");
        }
        xml.close();
    }

    private static void words(XmlText xml, String text) throws XMLStreamException {
        int from = 0;
        int number = 0;
        for (Placeholders.Use use : Placeholders.uses(text)) {
            xml.text(text.substring(from, use.start()));
            xml.inline("ph", "id", Integer.toString(++number), "ctype", "x-placeholder")
                    .text(text.substring(use.start(), use.end()))
                    .end();
            from = use.end();
        }
        xml.text(text.substring(from)).end();
    }
}
