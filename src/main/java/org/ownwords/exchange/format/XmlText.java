package org.ownwords.exchange.format;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, a line for each element that stands by itself. */
final class XmlText {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter out;
    private int depth;

    XmlText(OutputStream stream) throws XMLStreamException {
        // The JDK's writer gives every few characters on by themselves, which a zip takes very slowly.
        this.out =
                FACTORY.createXMLStreamWriter(new BufferedOutputStream(stream, 1 << 16), StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Opens an element on a line of its own; attributes as name, text, name, text. */
    XmlText open(String name, String... attributes) throws XMLStreamException {
        line();
        depth++;
        return inline(name, attributes);
    }

    /** Closes an element that holds others. */
    XmlText close() throws XMLStreamException {
        depth--;
        line();
        out.writeEndElement();
        return this;
    }

    /** Opens an element within text, or one that holds text alone. */
    XmlText inline(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    XmlText end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    XmlText text(String words) throws XMLStreamException {
        out.writeCharacters(words);
        return this;
    }

    /** An element with text alone, on a line of its own. */
    XmlText leaf(String name, String words, String... attributes) throws XMLStreamException {
        line();
        return inline(name, attributes).text(words).end();
    }

    /** The start of an element that holds text and placeholders, on a line of its own. */
    XmlText mixed(String name, String... attributes) throws XMLStreamException {
        line();
        return inline(name, attributes);
    }

    void done() throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + " ".repeat(depth));
    }
}
