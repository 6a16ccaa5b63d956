package org.innoplaces.webapp.site.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.webapp.site.address.PagePath;

/**
 * Where content stands on the site.
 *
 * <p>Content of a collection without a view for its entries (persons, media) stands nowhere.
 */
@ApplicationScoped
public class ContentLinks {

  private final PublishedContent content;
  private final SiteViews views;

  /** For CDI proxies. */
  protected ContentLinks() {
    this(null, null);
  }

  /** Links among the published content and the views there are. */
  @Inject
  public ContentLinks(PublishedContent content, SiteViews views) {
    this.content = content;
    this.views = views;
  }

  /** The path of an entry among the pages of a language. */
  public Optional<String> path(String locale, Content entry) {
    return path(locale, entry, entry.slug());
  }

  /** The paths of an entry in all languages in which it is published, by language. */
  public Map<String, String> alternates(Content entry) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (String language : content.languages()) {
      Optional.ofNullable(entry.alternates().get(language))
          .flatMap(slug -> path(language, entry, slug))
          .ifPresent(path -> paths.put(language, path));
    }
    return paths;
  }

  /** Whether the entry is the page that stands at {@code /{locale}/}. */
  public boolean isHome(String locale, Content entry) {
    return content.settings(locale).get("home") instanceof Content home
        && home.id().equals(entry.id());
  }

  private Optional<String> path(String locale, Content entry, String slug) {
    if (isHome(locale, entry)) {
      return Optional.of(PagePath.home(locale));
    }
    return hasPages(entry.collection())
        ? Optional.of(PagePath.of(locale, entry.collection(), slug))
        : Optional.empty();
  }

  /** Whether the entries of a collection have pages. */
  public boolean hasPages(String collection) {
    return collection.equals(PagePath.PAGES) || views.entry(collection).isPresent();
  }
}
