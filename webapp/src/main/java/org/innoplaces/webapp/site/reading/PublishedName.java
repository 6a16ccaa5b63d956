package org.innoplaces.webapp.site.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.http.SiteName;

/** The name that readers see, for mails. */
@ApplicationScoped
class PublishedName implements SiteName {

  private static final String NAMELESS = "Innoplaces";

  private final ReadContent content;
  private final Languages languages;

  protected PublishedName() {
    this(null, null);
  }

  @Inject
  PublishedName(ReadContent content, Languages languages) {
    this.content = content;
    this.languages = languages;
  }

  @Override
  public String in(Locale locale) {
    List<String> offered = languages.current().offered();
    String spoken = offered.contains(locale.getLanguage()) ? locale.getLanguage() : offered.get(0);
    return content
        .single(ReadScope.now(spoken), "site")
        .map(ContentTitle::of)
        .filter(name -> !name.isEmpty())
        .orElse(NAMELESS);
  }
}
