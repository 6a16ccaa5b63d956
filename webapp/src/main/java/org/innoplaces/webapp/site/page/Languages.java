package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.innoplaces.site.action.ReadSitePages;
import org.innoplaces.webapp.site.address.PagePath;
import org.innoplaces.webapp.site.reading.ContentLinks;
import org.innoplaces.webapp.site.reading.PublishedContent;
import org.innoplaces.webapp.site.reading.SiteViews;

/**
 * The same place in the other languages: {@code #{languages.…}}.
 *
 * <p>For one request.
 */
@Named("languages")
@RequestScoped
public class Languages {

  private final Visit visit;
  private final PublishedContent published;
  private final ContentLinks links;
  private final SiteViews views;
  private final ReadSitePages plugins;

  /** For CDI proxies. */
  protected Languages() {
    this(null, null, null, null, null);
  }

  /** The languages of this visit's page. */
  @Inject
  public Languages(
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

  /**
   * One link per offered language, to the nearest place there is: the same entry, else its list,
   * else the home page.
   */
  public List<Link> getSwitch() {
    Map<String, String> same = same();
    return published.languages().stream()
        .map(
            language ->
                new Link(
                    nameOf(language),
                    same.getOrDefault(language, nearest(language)),
                    language,
                    language.equals(visit.locale())))
        .toList();
  }

  /** The paths of exactly this page by language, as search engines want them. */
  public Map<String, String> same() {
    if (visit.content().isPresent() && !isList()) {
      return links.alternates(visit.content().get());
    }
    return published.languages().stream()
        .collect(
            Collectors.toMap(
                language -> language, this::nearest, (one, other) -> one, LinkedHashMap::new));
  }

  private boolean isList() {
    return visit.names().size() == 1 && views.index(visit.names().get(0)).isPresent();
  }

  private String nearest(String language) {
    if (visit.names().size() == 2 && isOfPlugin()) {
      return PagePath.of(language, visit.names().get(0), visit.names().get(1));
    }
    return Optional.of(visit.names())
        .filter(names -> !names.isEmpty() && views.index(names.get(0)).isPresent())
        .map(names -> PagePath.of(language, names.get(0)))
        .orElse(PagePath.home(language));
  }

  private boolean isOfPlugin() {
    return plugins.find(visit.names().get(0)).isPresent();
  }

  private static String nameOf(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
