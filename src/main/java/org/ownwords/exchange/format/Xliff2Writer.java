package org.ownwords.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.ownwords.message.Placeholders;

/**
 * XLIFF 2.0 and 2.1 (OASIS, 5 August 2014 and 13 February 2018): a file for each message, a group for each section with its size
 * restriction, a group within for each claim, placeholders as {@code ph} with their text among the original data.
 */
final class Xliff2Writer {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
    static final String SIZE = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
    /** A draft has words, yet is as far as the beginning: XLIFF 2 has no state of its own for it. */
    static final String DRAFT = "ownwords:draft";

    private Xliff2Writer() {}

    static void write(TranslationFile file, String version, OutputStream out) throws IOException {
        try {
            XmlText xml = new XmlText(out);
            xml.open(
                    "xliff",
                    "xmlns",
                    NAMESPACE,
                    "xmlns:mda",
                    METADATA,
                    "xmlns:slr",
                    SIZE,
                    "version",
                    version,
                    "srcLang",
                    file.source().value(),
                    "trgLang",
                    file.language().tag().value());
            for (MessageUnits message : file.messages()) {
                write(xml, message);
            }
            xml.close().done();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(XmlText xml, MessageUnits message) throws XMLStreamException {
        xml.open("file", "id", message.message().value(), "xml:space", "preserve");
        xml.leaf("slr:profiles", "", "generalProfile", "xliff:codepoints");
        meta(xml, "source-version", message.sourceVersion());
        notes(xml, message.notes(), "");
        for (Map.Entry<String, List<Unit>> part : message.parts().entrySet()) {
            group(xml, part.getKey(), part.getValue().get(0).limit());
            for (Unit unit : part.getValue()) {
                if (unit.id().claim().isPresent()) {
                    xml.open(
                            "group",
                            "id",
                            part.getKey() + "." + unit.id().number(),
                            "name",
                            unit.id().claim().get().value(),
                            "type",
                            "ownwords:claim");
                    write(xml, unit);
                    xml.close();
                } else {
                    write(xml, unit);
                }
            }
            xml.close();
        }
        xml.close();
    }

    private static void group(XmlText xml, String part, OptionalInt limit) throws XMLStreamException {
        if (limit.isPresent()) {
            xml.open(
                    "group",
                    "id",
                    part,
                    "name",
                    part,
                    "type",
                    "ownwords:section",
                    "slr:sizeRestriction",
                    Integer.toString(limit.getAsInt()));
        } else {
            xml.open("group", "id", part, "name", part, "type", "ownwords:section");
        }
    }

    private static void write(XmlText xml, Unit unit) throws XMLStreamException {
        xml.open(
                "unit",
                "id",
                unit.id().inMessage().replace('/', '.'),
                "name",
                unit.id().toString());
        meta(xml, "source-digest", unit.digest());
        notes(xml, unit.notes(), unit.comment());
        Map<String, String> data = data(unit);
        if (!data.isEmpty()) {
            xml.open("originalData");
            for (Map.Entry<String, String> entry : data.entrySet()) {
                xml.leaf("data", entry.getKey(), "id", entry.getValue());
            }
            xml.close();
        }
        String may = mayBeTakenOut(unit) ? "yes" : "no";
        segment(xml, unit);
        words(xml.mixed("source"), unit.source(), data, may);
        if (!unit.target().isEmpty()) {
            words(xml.mixed("target"), unit.target(), data, may);
        }
        xml.close().close();
    }

    /** Where a text already has other placeholders than its source, forbidding it would make the file invalid. */
    private static boolean mayBeTakenOut(Unit unit) {
        return !unit.target().isEmpty() && !names(unit.source()).equals(names(unit.target()));
    }

    private static List<String> names(String text) {
        return Placeholders.uses(text).stream()
                .map(Placeholders.Use::name)
                .sorted()
                .toList();
    }

    private static void segment(XmlText xml, Unit unit) throws XMLStreamException {
        switch (unit.state()) {
            case NEW -> xml.open("segment", "state", "initial");
            case DRAFT -> xml.open("segment", "state", "initial", "subState", DRAFT);
            case TRANSLATED, REVIEWED ->
                xml.open("segment", "state", unit.state().word());
        }
    }

    private static void meta(XmlText xml, String type, String text) throws XMLStreamException {
        xml.open("mda:metadata").open("mda:metaGroup", "category", "ownwords");
        xml.leaf("mda:meta", text, "type", type);
        xml.close().close();
    }

    private static void notes(XmlText xml, List<Note> notes, String comment) throws XMLStreamException {
        if (notes.isEmpty() && comment.isEmpty()) {
            return;
        }
        xml.open("notes");
        for (Note note : notes) {
            xml.leaf("note", note.text(), "category", "ownwords:" + note.about());
        }
        if (!comment.isEmpty()) {
            xml.leaf("note", comment, "category", "translator");
        }
        xml.close();
    }

    /** Every placeholder's text with its identity. */
    private static Map<String, String> data(Unit unit) {
        Map<String, String> data = new LinkedHashMap<>();
        for (String text : List.of(unit.source(), unit.target())) {
            for (Placeholders.Use use : Placeholders.uses(text)) {
                data.computeIfAbsent(text.substring(use.start(), use.end()), own -> "d" + (data.size() + 1));
            }
        }
        return data;
    }

    /** The same placeholder has the same id in source and target, so that tools can pair them. */
    private static void words(XmlText xml, String text, Map<String, String> data, String may)
            throws XMLStreamException {
        int from = 0;
        List<String> used = new ArrayList<>();
        for (Placeholders.Use use : Placeholders.uses(text)) {
            String words = text.substring(use.start(), use.end());
            long before = used.stream().filter(words::equals).count();
            used.add(words);
            String id = data.getOrDefault(words, "d0").replace('d', 'p') + (before == 0 ? "" : "-" + before);
            xml.text(text.substring(from, use.start()));
            xml.inline(
                            "ph",
                            "id",
                            id,
                            "canCopy",
                            may,
                            "canDelete",
                            may,
                            "dataRef",
                            data.getOrDefault(words, "d0"),
                            "disp",
                            words,
                            "equiv",
                            words)
                    .end();
            from = use.end();
        }
        xml.text(text.substring(from)).end();
    }
}
