package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.site.SitePage;
import org.innoplaces.site.extension.SitePages;

/** The form at {@code /{locale}/join}, and below it the pages of applicants; the directory. */
@ApplicationScoped
class MembershipPages implements SitePages {

  @Override
  public List<SitePage> pages() {
    return List.of(
        SitePage.of(MembershipPlugin.PAGE, MembershipWords.of("page.title"))
            .with(SitePage.Kind.WITH_FORM)
            .with(SitePage.Kind.WITH_PAGES_BELOW),
        SitePage.of(MembershipPlugin.MEMBERS, MembershipWords.of("members.title"))
            .with(SitePage.Kind.WITH_FORM)
            .with(SitePage.Kind.WITH_PAGES_BELOW)
            .with(SitePage.Kind.KNOWS_READERS));
  }
}
