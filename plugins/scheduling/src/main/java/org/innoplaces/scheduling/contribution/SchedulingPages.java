package org.innoplaces.scheduling.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.scheduling.SchedulingPlugin;
import org.innoplaces.scheduling.SchedulingWords;
import org.innoplaces.site.SiteFragment;
import org.innoplaces.site.SitePage;
import org.innoplaces.site.extension.SiteFragments;
import org.innoplaces.site.extension.SitePages;

/** The programme at {@code /{locale}/sessions}, and on the page of a theme its sessions. */
@ApplicationScoped
class SchedulingPages implements SitePages, SiteFragments {

  @Override
  public List<SitePage> pages() {
    return List.of(SitePage.of(SchedulingPlugin.SESSIONS, SchedulingWords.of("sessions.title")));
  }

  @Override
  public List<SiteFragment> fragments() {
    return List.of(new SiteFragment(SiteFragment.AFTER_THEME, "/site/scheduling/of-theme.xhtml"));
  }
}
