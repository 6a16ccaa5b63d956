package org.innoplaces.launcher.assemble;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A written descriptor as an XML parser understands it. */
record Descriptor(Document document) {

  static Descriptor parse(String xml) {
    try {
      return new Descriptor(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml))));
    } catch (SAXException | IOException | ParserConfigurationException problem) {
      throw new AssertionError("not well-formed: " + xml, problem);
    }
  }

  List<String> texts(String element) {
    return elements(element).stream().map(Element::getTextContent).toList();
  }

  List<String> attributes(String element, String attribute) {
    return elements(element).stream().map(found -> found.getAttribute(attribute)).toList();
  }

  String property(String name) {
    return elements("property").stream()
        .filter(property -> property.getAttribute("name").equals(name))
        .map(property -> property.getAttribute("value"))
        .findFirst()
        .orElseThrow();
  }

  private List<Element> elements(String name) {
    var found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
