package org.innoplaces.media.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.innoplaces.problem.InvalidInput;

/**
 * Reads a drawing from start to end and refuses everything that could act or fetch: only shapes,
 * texts, gradients and the like may be in it.
 */
final class CheckSvg {

  private final Candidate candidate;
  private final SvgVocabulary vocabulary;
  private Measures measures;
  private StringBuilder style;

  CheckSvg(Candidate candidate) {
    this.candidate = candidate;
    this.vocabulary = new SvgVocabulary(candidate);
  }

  /**
   * The measures of the drawing.
   *
   * @throws InvalidInput when it is not well-formed or holds what no drawing needs
   */
  Measures measures() {
    try (BufferedReader text = Files.newBufferedReader(candidate.path())) {
      skipByteOrderMark(text);
      XMLStreamReader reader = factory().createXMLStreamReader(text);
      checkEncoding(reader);
      while (reader.hasNext()) {
        check(reader, reader.next());
      }
      return measures;
    } catch (XMLStreamException | CharacterCodingException malformed) {
      throw candidate.refuse("svg-malformed");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void skipByteOrderMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
  }

  /** The platform's own parser: another one on the class path may understand other switches. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** What we read as UTF-8 must not be read as anything else by a browser. */
  private void checkEncoding(XMLStreamReader reader) {
    String declared = reader.getCharacterEncodingScheme();
    if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
      throw candidate.refuse("svg-malformed");
    }
  }

  private void check(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> startElement(reader);
      case XMLStreamConstants.END_ELEMENT -> endElement();
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw candidate.refuse("svg-dtd");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          vocabulary.checkInstruction(reader.getPITarget());
      case XMLStreamConstants.CHARACTERS -> {
        if (style != null) {
          style.append(reader.getText());
        }
      }
      default -> {
        // Blanks, comments and the document's start and end do nothing.
      }
    }
  }

  private void startElement(XMLStreamReader reader) {
    if (measures == null) {
      measures = SvgMeasures.ofRoot(reader).orElseThrow(() -> candidate.refuse("unknown-type"));
    }
    vocabulary.checkElement(reader.getNamespaceURI(), reader.getLocalName());
    startStyle(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      vocabulary.checkAttribute(
          reader.getAttributeNamespace(i),
          reader.getAttributeLocalName(i),
          reader.getAttributeValue(i));
    }
  }

  private void startStyle(String element) {
    if (style != null) {
      throw candidate.refuse("svg-element", element);
    }
    if (element.equals("style")) {
      style = new StringBuilder();
    }
  }

  /** Only now: comments inside cut a word into pieces that a browser puts together again. */
  private void endElement() {
    if (style != null) {
      vocabulary.checkStyle(style.toString());
      style = null;
    }
  }
}
