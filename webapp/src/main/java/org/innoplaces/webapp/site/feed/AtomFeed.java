package org.innoplaces.webapp.site.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/**
 * A feed in the Atom Syndication Format (RFC 4287).
 *
 * @param language of its texts
 * @param title of the site
 * @param subtitle may be empty
 * @param self its own absolute address
 * @param home the absolute address of the pages that it tells about
 * @param author who publishes
 * @param entries newest first
 */
record AtomFeed(
    String language,
    String title,
    String subtitle,
    String self,
    String home,
    String author,
    List<Item> entries) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /**
   * One thing that was published.
   *
   * @param id of the entry, the same in every language
   * @param title plain
   * @param summary plain, may be empty
   * @param content the whole text as clean HTML, may be empty
   * @param address absolute; addresses in the content are relative to it
   * @param published first
   * @param updated last
   */
  record Item(
      UUID id,
      String title,
      String summary,
      String content,
      String address,
      Instant published,
      Instant updated) {

    /** The same with the instant of its first appearance. */
    Item publishedSince(Instant first) {
      return new Item(id, title, summary, content, address, first, updated);
    }
  }

  /** The feed as a document. */
  byte[] xml() {
    return XmlText.document(this::write);
  }

  /** When the newest entry changed; long ago without entries, as a feed must tell an instant. */
  Instant updated() {
    return entries.stream().map(Item::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }

  private void write(XmlText xml) throws XMLStreamException {
    xml.open("feed", "xmlns", ATOM, "xml:lang", language);
    xml.element("id", home);
    xml.element("title", title);
    if (!subtitle.isEmpty()) {
      xml.element("subtitle", subtitle);
    }
    xml.element("updated", updated().toString());
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", home);
    xml.open("author").element("name", author);
    xml.close();
    for (Item item : entries) {
      write(item, xml);
    }
    xml.close();
  }

  private void write(Item item, XmlText xml) throws XMLStreamException {
    xml.open("entry");
    xml.element("id", "urn:uuid:" + idInThisLanguage(item.id()));
    xml.element("title", item.title());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.address());
    xml.element("published", item.published().toString());
    xml.element("updated", item.updated().toString());
    if (!item.summary().isEmpty()) {
      xml.element("summary", item.summary());
    }
    if (!item.content().isEmpty()) {
      xml.element("content", item.content(), "type", "html", "xml:base", item.address());
    }
    xml.close();
  }

  /** A reader that takes two languages must not think that one entry replaces the other. */
  private UUID idInThisLanguage(UUID id) {
    return UUID.nameUUIDFromBytes((id + "/" + language).getBytes(StandardCharsets.UTF_8));
  }
}
