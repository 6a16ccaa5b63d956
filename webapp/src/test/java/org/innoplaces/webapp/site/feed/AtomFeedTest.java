package org.innoplaces.webapp.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {

  private static final UUID MAKERS = UUID.fromString("7f2c1d3e-0b5a-4c56-9a4f-0d8f6a1b2c3d");

  @Test
  void tellsWhatEveryFeedMust() {
    Element feed = parsed(feed("fr", item("Makers"))).getDocumentElement();

    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("fr");
    assertThat(text(feed, "id")).isEqualTo("https://example.org/fr/");
    assertThat(text(feed, "updated")).isEqualTo("2026-10-08T12:00:00Z");
    assertThat(text(feed, "name")).isEqualTo("The network");
  }

  @Test
  void tellsOfEachEntryWhatItIsAndWhereItStands() {
    Element entry = entry(feed("fr", item("Makers")));

    assertThat(text(entry, "title")).isEqualTo("Makers");
    assertThat(text(entry, "published")).isEqualTo("2026-10-01T12:00:00Z");
    assertThat(text(entry, "updated")).isEqualTo("2026-10-08T12:00:00Z");
    assertThat(((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"))
        .isEqualTo("https://example.org/fr/themes/makers?a=1&b=2");
  }

  @Test
  void carriesTheWholeTextWithItsFormatting() {
    Element content =
        (Element) entry(feed("fr", item("Makers"))).getElementsByTagName("content").item(0);

    assertThat(content.getTextContent()).isEqualTo("<p>Learning <strong>by doing</strong></p>");
    assertThat(content.getAttribute("type")).isEqualTo("html");
    assertThat(content.getAttribute("xml:base")).startsWith("https://example.org/fr/themes/makers");
  }

  @Test
  void keepsAnEntrysIdInItsLanguageForGood() {
    String french = text(entry(feed("fr", item("Makers"))), "id");

    assertThat(french).startsWith("urn:uuid:");
    assertThat(text(entry(feed("fr", item("Renamed"))), "id")).isEqualTo(french);
    assertThat(text(entry(feed("en", item("Makers"))), "id")).isNotEqualTo(french);
  }

  @Test
  void writesMarkupAndStrayCharactersAsText() {
    Element entry = entry(feed("fr", item("<b>A & B</b>\u0000\u000b ]]> 🗝")));

    assertThat(text(entry, "title")).isEqualTo("<b>A & B</b> ]]> 🗝");
  }

  @Test
  void isAFeedWithoutEntriesToo() {
    assertThat(text(parsed(feed("fr")).getDocumentElement(), "updated"))
        .isEqualTo("1970-01-01T00:00:00Z");
  }

  private static AtomFeed feed(String language, AtomFeed.Item... items) {
    return new AtomFeed(
        language,
        "The network",
        "Places that think together",
        "https://example.org/" + language + "/feed.atom",
        "https://example.org/" + language + "/",
        "The network",
        List.of(items));
  }

  private static AtomFeed.Item item(String title) {
    return new AtomFeed.Item(
        MAKERS,
        title,
        "Learning by doing",
        "<p>Learning <strong>by doing</strong></p>",
        "https://example.org/fr/themes/makers?a=1&b=2",
        Instant.parse("2026-10-01T12:00:00Z"),
        Instant.parse("2026-10-08T12:00:00Z"));
  }

  private static Document parsed(AtomFeed feed) {
    return ParsedXml.of(feed.xml());
  }

  private static Element entry(AtomFeed feed) {
    return (Element) parsed(feed).getElementsByTagName("entry").item(0);
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
