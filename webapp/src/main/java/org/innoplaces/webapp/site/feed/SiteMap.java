package org.innoplaces.webapp.site.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * A site map with the addresses of each page in every language (sitemaps.org, {@code hreflang}).
 *
 * @param pages in no particular order
 * @param defaultLanguage where those go whose language is not offered
 */
record SiteMap(List<Page> pages, String defaultLanguage) {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /**
   * One page in all its languages.
   *
   * @param addresses absolute, by language; at least one
   * @param changed last; null when unknown
   */
  record Page(Map<String, String> addresses, Instant changed) {}

  /** The map as a document. */
  byte[] xml() {
    return XmlText.document(this::write);
  }

  private void write(XmlText xml) throws XMLStreamException {
    xml.open("urlset", "xmlns", SITEMAP, "xmlns:xhtml", XHTML);
    for (Page page : pages) {
      for (String address : page.addresses().values()) {
        write(address, page, xml);
      }
    }
    xml.close();
  }

  private void write(String address, Page page, XmlText xml) throws XMLStreamException {
    xml.open("url");
    xml.element("loc", address);
    if (page.changed() != null) {
      xml.element("lastmod", page.changed().toString());
    }
    for (Map.Entry<String, String> other : page.addresses().entrySet()) {
      alternate(other.getKey(), other.getValue(), xml);
    }
    String fallback = page.addresses().get(defaultLanguage);
    if (fallback != null) {
      alternate("x-default", fallback, xml);
    }
    xml.close();
  }

  private static void alternate(String language, String address, XmlText xml)
      throws XMLStreamException {
    xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
  }
}
