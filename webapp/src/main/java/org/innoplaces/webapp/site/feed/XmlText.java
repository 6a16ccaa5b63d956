package org.innoplaces.webapp.site.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document; what stands in texts and attributes is always escaped. */
final class XmlText {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  /** XML 1.0 has no way to write these. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  private XmlText() throws XMLStreamException {
    writer = FACTORY.createXMLStreamWriter(text);
  }

  /** The UTF-8 bytes of the document that the content writes. */
  static byte[] document(Content content) {
    try {
      XmlText xml = new XmlText();
      xml.writer.writeStartDocument("UTF-8", "1.0");
      content.writeTo(xml);
      xml.writer.writeEndDocument();
      return xml.text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("XML in memory could not be written", impossible);
    }
  }

  /** Opens an element; attributes as pairs of name and value. */
  XmlText open(String name, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    attributes(attributes);
    return this;
  }

  /** Closes the element that was opened last. */
  void close() throws XMLStreamException {
    writer.writeEndElement();
  }

  /** An element with a text. */
  void element(String name, String content, String... attributes) throws XMLStreamException {
    open(name, attributes);
    writer.writeCharacters(writable(content));
    close();
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (attributes[i].equals(XMLConstants.XMLNS_ATTRIBUTE)) {
        writer.writeDefaultNamespace(attributes[i + 1]);
      } else {
        writer.writeAttribute(attributes[i], writable(attributes[i + 1]));
      }
    }
  }

  private static String writable(String content) {
    return UNWRITABLE.matcher(content).replaceAll("");
  }

  /** What a document holds. */
  @FunctionalInterface
  interface Content {

    /** Writes the root element. */
    void writeTo(XmlText xml) throws XMLStreamException;
  }
}
