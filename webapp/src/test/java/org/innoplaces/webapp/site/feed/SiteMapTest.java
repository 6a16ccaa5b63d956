package org.innoplaces.webapp.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SiteMapTest {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  @Test
  void namesEveryAddressOfAPage() {
    assertThat(texts(map(page("fr", "en")), "loc"))
        .containsExactly("https://example.org/fr/x", "https://example.org/en/x");
  }

  @Test
  void tellsAtEveryAddressAboutAllOfThem() {
    NodeList links = map(page("fr", "en")).getElementsByTagNameNS(XHTML, "link");

    assertThat(attributes(links, "hreflang"))
        .containsExactly("fr", "en", "x-default", "fr", "en", "x-default");
    assertThat(((Element) links.item(2)).getAttribute("href"))
        .isEqualTo("https://example.org/fr/x");
  }

  @Test
  void sendsNobodyToADefaultLanguageThatAPageDoesNotHave() {
    NodeList links = map(page("en")).getElementsByTagNameNS(XHTML, "link");

    assertThat(attributes(links, "hreflang")).containsExactly("en");
  }

  @Test
  void tellsWhenAPageChangedIfItIsKnown() {
    SiteMap.Page undated = new SiteMap.Page(Map.of("fr", "https://example.org/fr/"), null);

    assertThat(texts(map(page("fr"), undated), "lastmod")).containsExactly("2026-10-08T12:00:00Z");
  }

  private static Document map(SiteMap.Page... pages) {
    return ParsedXml.of(new SiteMap(List.of(pages), "fr").xml());
  }

  private static SiteMap.Page page(String... languages) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String language : languages) {
      addresses.put(language, "https://example.org/" + language + "/x");
    }
    return new SiteMap.Page(addresses, Instant.parse("2026-10-08T12:00:00Z"));
  }

  private static List<String> texts(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  private static List<String> attributes(NodeList elements, String name) {
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> ((Element) elements.item(i)).getAttribute(name))
        .toList();
  }
}
