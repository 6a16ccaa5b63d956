package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.innoplaces.site.action.ReadSitePages;

/** What plugins show at the places of a page: {@code #{fragments.…}}. */
@Named("fragments")
@ApplicationScoped
public class Fragments {

  private final ReadSitePages plugins;

  /** For CDI proxies. */
  protected Fragments() {
    this(null);
  }

  /** The fragments of these plugins. */
  @Inject
  public Fragments(ReadSitePages plugins) {
    this.plugins = plugins;
  }

  /** The views for a place, in their order; often none. */
  public List<String> at(String place) {
    return plugins.at(place);
  }
}
