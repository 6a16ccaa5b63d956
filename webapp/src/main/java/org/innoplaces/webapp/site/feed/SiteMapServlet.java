package org.innoplaces.webapp.site.feed;

import static org.innoplaces.site.SitePage.Kind.UNLISTED;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.site.action.ReadSitePages;
import org.innoplaces.webapp.address.SiteAddress;
import org.innoplaces.webapp.site.address.PagePath;
import org.innoplaces.webapp.site.reading.ContentLinks;
import org.innoplaces.webapp.site.reading.PublishedContent;
import org.innoplaces.webapp.site.reading.SiteViews;

/** All pages of the site in all languages, at {@code /sitemap.xml}. */
@WebServlet("/sitemap.xml")
public class SiteMapServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient PublishedContent published;
  private final transient ContentLinks links;
  private final transient SiteViews views;
  private final transient SiteAddress address;
  private final transient ReadSitePages plugins;

  /** A map of this content. */
  @Inject
  public SiteMapServlet(
      PublishedContent published,
      ContentLinks links,
      SiteViews views,
      SiteAddress address,
      ReadSitePages plugins) {
    this.published = published;
    this.links = links;
    this.views = views;
    this.address = address;
    this.plugins = plugins;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> languages = published.languages();
    Map<String, SiteMap.Page> pages = new LinkedHashMap<>();
    languages.stream().flatMap(this::pages).forEach(page -> pages.putIfAbsent(key(page), page));
    byte[] map = new SiteMap(List.copyOf(pages.values()), languages.get(0)).xml();
    response.setContentType("application/xml;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setContentLength(map.length);
    response.getOutputStream().write(map);
  }

  /** An entry shows up in every language that serves it, but is one page. */
  private static String key(SiteMap.Page page) {
    return new TreeMap<>(page.addresses()).toString();
  }

  private Stream<SiteMap.Page> pages(String locale) {
    Stream<SiteMap.Page> lists =
        Stream.of(Stream.of(PagePath.home("")), collections(), ofPlugins())
            .flatMap(paths -> paths)
            .map(this::list);
    Stream<SiteMap.Page> entries =
        published.types().stream()
            .filter(type -> !type.single() && links.hasPages(type.collection()))
            .flatMap(type -> published.list(locale, type).stream())
            .map(this::entry);
    return Stream.concat(lists, entries).filter(page -> !page.addresses().isEmpty());
  }

  private Stream<String> collections() {
    return published.types().stream()
        .map(TypeSchema::collection)
        .filter(collection -> views.index(collection).isPresent())
        .map(collection -> PagePath.of("", collection));
  }

  private Stream<String> ofPlugins() {
    return plugins.all().stream()
        .filter(page -> !page.is(UNLISTED) && views.index(page.name()).isPresent())
        .map(page -> PagePath.of("", page.name()));
  }

  private SiteMap.Page list(String pathInNoLanguage) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String language : published.languages()) {
      addresses.put(language, address.absolute("/" + language + pathInNoLanguage.substring(1)));
    }
    return new SiteMap.Page(addresses, (Instant) null);
  }

  private SiteMap.Page entry(Content entry) {
    Map<String, String> addresses = new LinkedHashMap<>();
    links
        .alternates(entry)
        .forEach((language, path) -> addresses.put(language, address.absolute(path)));
    return new SiteMap.Page(addresses, entry.lastModified());
  }
}
