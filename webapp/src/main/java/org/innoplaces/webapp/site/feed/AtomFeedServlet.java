package org.innoplaces.webapp.site.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.webapp.address.SiteAddress;
import org.innoplaces.webapp.site.address.PagePath;
import org.innoplaces.webapp.site.page.Visit;
import org.innoplaces.webapp.site.reading.ContentLinks;
import org.innoplaces.webapp.site.reading.ContentTitle;
import org.innoplaces.webapp.site.reading.PublishedContent;

/** The latest entries of all collections with pages, at {@code /{locale}/feed.atom}. */
@WebServlet("/site/feed.atom")
public class AtomFeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LENGTH = 20;

  private final transient PublishedContent published;
  private final transient ContentLinks links;
  private final transient SiteAddress address;
  private final transient Visit visit;

  /** A feed of this content. */
  @Inject
  public AtomFeedServlet(
      PublishedContent published, ContentLinks links, SiteAddress address, Visit visit) {
    this.published = published;
    this.links = links;
    this.address = address;
    this.visit = visit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] feed = feed(visit.locale()).xml();
    response.setContentType("application/atom+xml;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setContentLength(feed.length);
    response.getOutputStream().write(feed);
  }

  private AtomFeed feed(String locale) {
    Map<String, Object> settings = published.settings(locale);
    String name = ContentTitle.of(settings);
    return new AtomFeed(
        locale,
        name,
        Optional.ofNullable(settings.get("baseline")).map(Object::toString).orElse(""),
        address.absolute(PagePath.of(locale, "feed.atom")),
        address.absolute(PagePath.home(locale)),
        name,
        entries(locale));
  }

  private List<AtomFeed.Item> entries(String locale) {
    List<AtomFeed.Item> latest =
        published.types().stream()
            .filter(type -> !type.single())
            .flatMap(type -> items(locale, type))
            .sorted(Comparator.comparing(AtomFeed.Item::updated).reversed())
            .limit(LENGTH)
            .toList();
    Map<UUID, Instant> first =
        published.firstSeen(locale, latest.stream().map(AtomFeed.Item::id).toList());
    return latest.stream()
        .map(item -> item.publishedSince(first.getOrDefault(item.id(), item.updated())))
        .toList();
  }

  private Stream<AtomFeed.Item> items(String locale, TypeSchema type) {
    return links.hasPages(type.collection())
        ? published.list(locale, type).stream()
            .filter(entry -> entry.language().equals(locale))
            .flatMap(
                entry -> links.path(locale, entry).map(path -> item(type, entry, path)).stream())
        : Stream.empty();
  }

  private AtomFeed.Item item(TypeSchema type, Content entry, String path) {
    return new AtomFeed.Item(
        entry.id(),
        ContentTitle.of(entry),
        ContentTitle.summary(entry),
        text(type, entry),
        address.absolute(path),
        entry.from(),
        entry.lastModified());
  }

  /** What readers of the feed read without coming here: the first text with formatting. */
  private static String text(TypeSchema type, Content entry) {
    return type.own().fields().stream()
        .filter(field -> field.kind().name().equals("richText"))
        .map(field -> entry.get(field.name()))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse("");
  }
}
