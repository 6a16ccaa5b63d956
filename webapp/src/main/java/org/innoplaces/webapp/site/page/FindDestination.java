package org.innoplaces.webapp.site.page;

import static org.innoplaces.site.SitePage.Kind.WITH_PAGES_BELOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.site.action.ReadSitePages;
import org.innoplaces.webapp.site.address.PagePath;
import org.innoplaces.webapp.site.address.SiteRoute.Address;
import org.innoplaces.webapp.site.reading.ContentLinks;
import org.innoplaces.webapp.site.reading.PublishedContent;
import org.innoplaces.webapp.site.reading.SiteViews;

/** Finds what stands at an address now. */
@ApplicationScoped
class FindDestination {

  private static final String PAGE_VIEW = "/site/page.xhtml";
  private static final String EMPTY_VIEW = "/site/empty.xhtml";
  private static final String PAGE = "page";

  private final PublishedContent published;
  private final SiteViews views;
  private final ContentLinks links;
  private final ReadSitePages plugins;

  /** For CDI proxies. */
  protected FindDestination() {
    this(null, null, null, null);
  }

  @Inject
  FindDestination(
      PublishedContent published, SiteViews views, ContentLinks links, ReadSitePages plugins) {
    this.published = published;
    this.views = views;
    this.links = links;
    this.plugins = plugins;
  }

  /** What stands there; empty when nothing does. */
  Optional<Destination> find(Address address) {
    if (address.second().isPresent()) {
      return entry(address.locale(), address.names().get(0), address.names().get(1));
    }
    return address
        .first()
        .map(name -> named(address.locale(), name))
        .orElseGet(() -> Optional.of(home(address.locale())));
  }

  /** Read by itself: what the settings hold of it has fewer levels of references. */
  private Destination home(String locale) {
    return Optional.ofNullable(published.settings(locale).get("home"))
        .filter(Content.class::isInstance)
        .map(Content.class::cast)
        .flatMap(home -> published.find(locale, home.type(), home.id()))
        .map(home -> view(PAGE_VIEW, Optional.of(home)))
        .orElse(view(EMPTY_VIEW, Optional.empty()));
  }

  /** A list (a page of the same slug may introduce it), a feed or calendar, or a page. */
  private Optional<Destination> named(String locale, String name) {
    Optional<Destination> list =
        views.index(name).map(view -> view(view, published.find(locale, PAGE, name)));
    return list.or(() -> views.servlet(name).map(path -> view(path, Optional.empty())))
        .or(() -> page(locale, name));
  }

  private Optional<Destination> page(String locale, String slug) {
    return published
        .find(locale, PAGE, slug)
        .map(page -> shown(locale, page, PAGE_VIEW, PagePath.of(locale, slug)))
        .or(() -> moved(locale, PAGE, slug));
  }

  private Optional<Destination> entry(String locale, String collection, String slug) {
    Optional<String> view = views.entry(collection);
    Optional<TypeSchema> type = published.collection(collection);
    if (plugins.find(collection).filter(page -> page.is(WITH_PAGES_BELOW)).isPresent()) {
      return view.map(path -> view(path, Optional.empty()));
    }
    if (view.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    String here = PagePath.of(locale, collection, slug);
    return published
        .find(locale, type.get().name(), slug)
        .map(entry -> shown(locale, entry, view.get(), here))
        .or(() -> moved(locale, type.get().name(), slug));
  }

  /** The slug of another language finds an entry too, and so does that of the home page. */
  private Destination shown(String locale, Content entry, String view, String here) {
    return links
        .path(locale, entry)
        .filter(proper -> !proper.equals(here))
        .<Destination>map(Destination.Moved::new)
        .orElseGet(() -> view(view, Optional.of(entry)));
  }

  private Optional<Destination> moved(String locale, String type, String slug) {
    return published
        .formerly(locale, type, slug)
        .flatMap(current -> links.path(locale, current))
        .map(Destination.Moved::new);
  }

  private static Destination view(String path, Optional<Content> content) {
    return new Destination.View(path, content);
  }
}
