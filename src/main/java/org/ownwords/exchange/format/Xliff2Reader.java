package org.ownwords.exchange.format;

import static org.ownwords.exchange.format.XliffReader.attribute;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XLIFF 2.0 and later. A unit that a program cut into segments is put together again. */
final class Xliff2Reader {
    private final Rows rows;
    private final XMLStreamReader xml;
    private String file = "";
    private String version = "";

    Xliff2Reader(String name, XMLStreamReader xml, TranslationFormat format) {
        this.rows = new Rows(name, format);
        this.xml = xml;
        rows.language(attribute(xml, "trgLang"));
    }

    Received read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "file" -> {
                    file = attribute(xml, "id");
                    version = "";
                }
                case "meta" -> {
                    if (attribute(xml, "type").equals("source-version")) {
                        version = new Inline(Map.of()).words();
                    }
                }
                case "unit" -> new UnitReader().read();
                default -> {}
            }
        }
        return rows.received();
    }

    /** One unit. */
    private final class UnitReader {
        private final Map<Column, String> cells = new EnumMap<>(Column.class);
        private final Map<String, String> data = new HashMap<>();
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder target = new StringBuilder();
        private UnitState state = UnitState.REVIEWED;
        private boolean some;
        private boolean lacking;
        private boolean segment;

        void read() throws XMLStreamException {
            int line = xml.getLocation().getLineNumber();
            cells.put(Column.ID, file + "/" + attribute(xml, "id").replace('.', '/'));
            cells.put(Column.SOURCE_VERSION, version);
            while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("unit"))) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    part();
                }
            }
            cells.put(Column.SOURCE, source.toString());
            if (some && lacking) {
                rows.reject(
                        line,
                        Column.TARGET.heading(),
                        "Only some segments of " + cells.get(Column.ID) + " have a target.",
                        "Translate the whole passage; what stands here now was kept.",
                        cells);
            } else {
                cells.put(Column.TARGET, target.toString());
            }
            cells.put(Column.STATE, state.word());
            rows.row(line, cells);
        }

        private void part() throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "meta" -> {
                    boolean digest = attribute(xml, "type").equals("source-digest");
                    String words = new Inline(data).words();
                    if (digest) {
                        cells.put(Column.SOURCE_DIGEST, words);
                    }
                }
                case "note" -> {
                    boolean ours = attribute(xml, "category").startsWith("ownwords:");
                    String words = new Inline(data).words();
                    if (!ours) {
                        cells.merge(Column.COMMENT, words, (one, other) -> one + "\n" + other);
                    }
                }
                case "data" -> {
                    String id = attribute(xml, "id");
                    data.put(id, new Inline(data).words());
                }
                case "segment", "ignorable" -> segment();
                case "matches", "glossary" -> XliffReader.skip(xml);
                default -> {}
            }
        }

        private void segment() throws XMLStreamException {
            String element = xml.getLocalName();
            segment = element.equals("segment");
            UnitState own = segment ? state() : UnitState.REVIEWED;
            state = own.compareTo(state) < 0 ? own : state;
            String from = "";
            String to = "";
            boolean targeted = false;
            while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(element))) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    boolean isTarget = xml.getLocalName().equals("target");
                    String words = new Inline(data).words();
                    targeted |= isTarget;
                    from = isTarget ? from : words;
                    to = isTarget ? words : to;
                }
            }
            source.append(from);
            target.append(targeted || segment ? to : from);
            some |= segment && targeted && !to.isBlank();
            lacking |= segment && (!targeted || to.isBlank()) && !from.isBlank();
        }

        private UnitState state() {
            return switch (attribute(xml, "state")) {
                case "translated" -> UnitState.TRANSLATED;
                case "reviewed", "final" -> UnitState.REVIEWED;
                default -> attribute(xml, "subState").equals(Xliff2Writer.DRAFT) ? UnitState.DRAFT : UnitState.NEW;
            };
        }
    }

    /** The words of the element that was opened, inline elements replaced by the text that they stand for. */
    private final class Inline {
        private final Map<String, String> data;
        private final StringBuilder words = new StringBuilder();

        Inline(Map<String, String> data) {
            this.data = data;
        }

        String words() throws XMLStreamException {
            for (int depth = 1; depth > 0; ) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        element();
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                        words.append(xml.getText());
                    default -> {}
                }
            }
            return words.toString();
        }

        private void element() {
            if (xml.getLocalName().equals("ph")) {
                String known = data.get(attribute(xml, "dataRef"));
                words.append(known == null ? attribute(xml, "equiv") : known);
            } else if (xml.getLocalName().equals("cp")) {
                String hex = attribute(xml, "hex");
                if (hex.matches("[0-9A-Fa-f]{1,6}") && Character.isValidCodePoint(Integer.parseInt(hex, 16))) {
                    words.appendCodePoint(Integer.parseInt(hex, 16));
                }
            }
        }
    }
}
