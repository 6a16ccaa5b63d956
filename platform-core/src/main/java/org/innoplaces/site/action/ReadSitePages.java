package org.innoplaces.site.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.site.SiteFragment;
import org.innoplaces.site.SitePage;
import org.innoplaces.site.extension.SiteFragments;
import org.innoplaces.site.extension.SitePages;

/** The pages and fragments that plugins bring; each plugin is asked once. */
@ApplicationScoped
public class ReadSitePages {

  private final Contributions<SitePages> pages;
  private final Contributions<SiteFragments> fragments;
  private Map<String, SitePage> known;
  private List<SiteFragment> pieces;

  /** For CDI proxies. */
  protected ReadSitePages() {
    this.pages = null;
    this.fragments = null;
  }

  /** What these bring. */
  @Inject
  public ReadSitePages(@Any Instance<SitePages> pages, @Any Instance<SiteFragments> fragments) {
    this.pages = Contributions.of(pages);
    this.fragments = Contributions.of(fragments);
  }

  /** The page of that name. */
  public Optional<SitePage> find(String name) {
    return Optional.ofNullable(known().get(name));
  }

  /** All pages, by name. */
  public Collection<SitePage> all() {
    return known().values();
  }

  /** The views that are shown at a place. */
  public List<String> at(String place) {
    return pieces().stream()
        .filter(piece -> piece.place().equals(place))
        .map(SiteFragment::view)
        .toList();
  }

  private synchronized Map<String, SitePage> known() {
    if (known == null) {
      Map<String, SitePage> found = new LinkedHashMap<>();
      List<SitePage> all = new ArrayList<>();
      pages.collect(SitePages::pages).forEach(all::addAll);
      all.forEach(page -> found.putIfAbsent(page.name(), page));
      known = found;
    }
    return known;
  }

  private synchronized List<SiteFragment> pieces() {
    if (pieces == null) {
      pieces = fragments.collect(SiteFragments::fragments).stream().flatMap(List::stream).toList();
    }
    return pieces;
  }
}
