package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.site.action.ReadSitePages;
import org.innoplaces.webapp.site.address.PagePath;
import org.innoplaces.webapp.site.reading.ContentLinks;
import org.innoplaces.webapp.site.reading.ContentTitle;
import org.innoplaces.webapp.site.reading.PublishedContent;
import org.innoplaces.webapp.site.reading.SiteViews;

/**
 * What the views of the public site read: {@code #{site.…}}.
 *
 * <p>For one request in one language.
 */
@Named("site")
@RequestScoped
public class Site {

  private static final String NAMELESS = "Innoplaces";

  private final Visit visit;
  private final PublishedContent published;
  private final ContentLinks links;
  private final SiteViews views;
  private final ReadSitePages plugins;

  /** For CDI proxies. */
  protected Site() {
    this(null, null, null, null, null);
  }

  /** Reads published content for this visit. */
  @Inject
  public Site(
      Visit visit,
      PublishedContent published,
      ContentLinks links,
      SiteViews views,
      ReadSitePages plugins) {
    this.visit = visit;
    this.published = published;
    this.links = links;
    this.views = views;
    this.plugins = plugins;
  }

  /** The language of the page. */
  public String getLocale() {
    return visit.locale();
  }

  /** The settings of the site; empty before there are any. */
  public Map<String, Object> getSettings() {
    return published.settings(visit.locale());
  }

  /** The name of the site; never empty. */
  public String getName() {
    return Optional.of(ContentTitle.of(getSettings())).filter(n -> !n.isEmpty()).orElse(NAMELESS);
  }

  /** The entry that the page shows, or null. */
  public Content getContent() {
    return visit.content().orElse(null);
  }

  /** The preview of the whole site that is looked at, or null. */
  public Visit.Preview getPreview() {
    return visit.preview().orElse(null);
  }

  /** What a page says that shows a draft, or null. */
  public DraftNotice getNotice() {
    return visit.notice().orElse(null);
  }

  /** Where the home page stands. */
  public String getHome() {
    return PagePath.home(visit.locale());
  }

  /** The lines of a menu that lead somewhere; none when there is no such menu. */
  public List<Link> menu(String slug) {
    return published
        .find(visit.locale(), "menu", slug)
        .map(menu -> menu.get("items"))
        .map(items -> ((List<?>) items).stream().flatMap(item -> line(item).stream()).toList())
        .orElse(List.of());
  }

  /** All entries of a collection in its own order; none when there is no such collection. */
  public List<Content> list(String collection) {
    return list(collection, "", null);
  }

  /** The first entries of a collection in an order like {@code position,-title}. */
  public List<Content> list(String collection, String order, Integer limit) {
    String asked = order == null ? "" : order;
    int size = limit == null ? Integer.MAX_VALUE : limit;
    return published
        .collection(collection)
        .map(type -> published.list(visit.locale(), type, asked, size))
        .orElse(List.of());
  }

  /** Whether a collection has a page that lists it. */
  public boolean hasList(String collection) {
    return views.index(collection).isPresent();
  }

  /** The path of content, or of a link that an editor wrote; null when it leads nowhere. */
  public String path(Object target) {
    if (target instanceof Content content) {
      return links.path(visit.locale(), content).orElse(null);
    }
    if (target instanceof Map<?, ?> link) {
      String there = path(link.get("target"));
      return there == null ? path(link.get("path")) : there;
    }
    return target instanceof String written
        ? PagePath.written(visit.locale(), written).orElse(null)
        : null;
  }

  /** What a link says; an editor may leave that to the page behind it. */
  public String label(Map<?, ?> link) {
    if (link.get("label") instanceof String label && !label.isBlank()) {
      return label;
    }
    return link.get("target") instanceof Content target
        ? ContentTitle.of(target)
        : ofPlugin(String.valueOf(link.get("path")));
  }

  private String ofPlugin(String path) {
    return plugins
        .find(path.replaceFirst("^/", ""))
        .map(page -> page.title().in(Locale.forLanguageTag(visit.locale())))
        .orElse("");
  }

  /** The last part of the address of a page below that of a plugin; empty on others. */
  public String getBelow() {
    return visit.names().stream().skip(1).findFirst().orElse("");
  }

  /** The path of a collection's list. */
  public String collectionPath(String collection) {
    return PagePath.of(visit.locale(), collection);
  }

  /** The language of an entry when it is not that of the page, otherwise null. */
  public String foreign(Content entry) {
    return entry.language().equals(visit.locale()) ? null : entry.language();
  }

  /** What an entry is called. */
  public String title(Map<String, ?> entry) {
    return ContentTitle.of(entry);
  }

  /** What an entry is about, in a sentence or two; may be empty. */
  public String summary(Map<String, ?> entry) {
    return ContentTitle.summary(entry);
  }

  /** The neighbour of the shown entry in its collection, -1 before and 1 after it; or null. */
  public Content neighbour(int distance) {
    Content shown = visit.content().orElseThrow();
    List<Content> all = list(shown.collection());
    int place = all.stream().map(Content::id).toList().indexOf(shown.id()) + distance;
    return place < 0 || place >= all.size() ? null : all.get(place);
  }

  private Optional<Link> line(Object item) {
    Map<?, ?> written = (Map<?, ?>) item;
    return Optional.ofNullable(path(item))
        .map(p -> new Link(label(written), p, visit.locale(), isCurrent(p)));
  }

  private boolean isCurrent(String path) {
    return !visit.names().isEmpty()
        && path.equals(PagePath.of(visit.locale(), visit.names().get(0)));
  }
}
