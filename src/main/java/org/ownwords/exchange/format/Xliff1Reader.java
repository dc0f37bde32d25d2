package org.ownwords.exchange.format;

import static org.ownwords.exchange.format.XliffReader.attribute;

import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XLIFF 1.2. Approval that a file claims is not read: it never travels. */
final class Xliff1Reader {
    private final Rows rows;
    private final XMLStreamReader xml;
    private String version = "";

    Xliff1Reader(String name, XMLStreamReader xml) {
        this.rows = new Rows(name, TranslationFormat.XLIFF_1_2);
        this.xml = xml;
    }

    Received read() throws XMLStreamException {
        String language = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "file" -> {
                    language = attribute(xml, "target-language");
                    version = attribute(xml, "source-version");
                }
                case "trans-unit" -> unit(language);
                default -> {}
            }
        }
        return rows.received();
    }

    private void unit(String language) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.ID, attribute(xml, "id"));
        cells.put(Column.SOURCE_DIGEST, attribute(xml, "source-digest"));
        cells.put(Column.SOURCE_VERSION, version);
        cells.put(Column.LANGUAGE, language);
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("trans-unit"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                part(cells);
            }
        }
        rows.row(line, cells);
    }

    private void part(Map<Column, String> cells) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "source" -> cells.put(Column.SOURCE, words());
            case "target" -> {
                cells.put(Column.STATE, state(attribute(xml, "state")).word());
                cells.put(Column.TARGET, words());
            }
            case "note" -> {
                boolean ours = attribute(xml, "from").equals("ownwords");
                String words = words();
                if (!ours) {
                    cells.merge(Column.COMMENT, words, (one, other) -> one + "\n" + other);
                }
            }
            default -> XliffReader.skip(xml);
        }
    }

    /** The words up to the end of the element that was opened, with the native text of inline elements. */
    private String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (xml.getLocalName().equals("x")) {
                        words.append(attribute(xml, "equiv-text"));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    words.append(xml.getText());
                default -> {}
            }
        }
        return words.toString();
    }

    private static UnitState state(String word) {
        return switch (word) {
            case "translated" -> UnitState.TRANSLATED;
            case "signed-off", "final" -> UnitState.REVIEWED;
            case "", "new", "needs-translation" -> UnitState.NEW;
            default -> UnitState.DRAFT;
        };
    }
}
