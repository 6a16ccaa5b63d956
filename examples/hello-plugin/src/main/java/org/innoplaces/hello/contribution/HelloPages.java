package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloWords;
import org.innoplaces.site.SiteFragment;
import org.innoplaces.site.SitePage;
import org.innoplaces.site.extension.SiteFragments;
import org.innoplaces.site.extension.SitePages;

/** Our page at {@code /{locale}/hello}, and what we show on the pages of themes. */
@ApplicationScoped
class HelloPages implements SitePages, SiteFragments {

  @Override
  public List<SitePage> pages() {
    return List.of(
        SitePage.of(HelloPlugin.ID, HelloWords.of("page.title")).with(SitePage.Kind.WITH_FORM));
  }

  @Override
  public List<SiteFragment> fragments() {
    return List.of(new SiteFragment(SiteFragment.AFTER_THEME, "/site/hello/welcome.xhtml"));
  }
}
