package org.innoplaces.link.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.problem.Message;
import org.innoplaces.site.SitePage;
import org.innoplaces.site.SitePage.Kind;
import org.innoplaces.site.extension.SitePages;

/** The page of a link, {@code /{locale}/link/{secret}}. */
@ApplicationScoped
class LinkPages implements SitePages {

  @Override
  public List<SitePage> pages() {
    return List.of(
        SitePage.of("link", Message.of("link.title"))
            .with(Kind.UNLISTED)
            .with(Kind.WITH_FORM)
            .with(Kind.WITH_PAGES_BELOW));
  }
}
