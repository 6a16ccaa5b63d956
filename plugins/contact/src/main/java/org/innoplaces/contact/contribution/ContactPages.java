package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.site.SitePage;
import org.innoplaces.site.extension.SitePages;

/** Our page at {@code /{locale}/contact}, with the form. */
@ApplicationScoped
class ContactPages implements SitePages {

  @Override
  public List<SitePage> pages() {
    return List.of(
        SitePage.of(ContactPlugin.ID, ContactWords.of("page.title")).with(SitePage.Kind.WITH_FORM));
  }
}
