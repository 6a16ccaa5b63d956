package org.innoplaces.link.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.link.DeedLink;
import org.innoplaces.link.LinkRepository;

/**
 * Makes a link by which somebody without an account does one thing, once. For the actions of core
 * and plugins; asks for no permission, as the action that calls it did.
 */
@ApplicationScoped
public class GiveLink {

  private static final String PREFIX = "go";

  private final LinkRepository repository;
  private final SiteLinks site;
  private final Languages languages;
  private final Clock clock;

  /** For CDI proxies. */
  protected GiveLink() {
    this(null, null, null, null);
  }

  @Inject
  GiveLink(LinkRepository repository, SiteLinks site, Languages languages, Clock clock) {
    this.repository = repository;
    this.site = site;
    this.languages = languages;
    this.clock = clock;
  }

  /**
   * Makes it in the caller's transaction; unused links of the same purpose and subject end.
   *
   * @param purpose that of a {@link org.innoplaces.link.extension.LinkDeed}
   * @param subject what it is about, for example an id; at most 500 characters
   * @param life how long it is good
   * @param reader the language of its page, if the site offers it
   * @return its absolute address, which is known to nobody else and is kept nowhere
   */
  @Transactional(TxType.MANDATORY)
  public String give(String purpose, String subject, Duration life, Locale reader) {
    repository.removeUnused(purpose, subject);
    Secret secret = Secret.random(PREFIX);
    repository.add(new DeedLink(secret, purpose, subject, clock.instant(), life));
    List<String> offered = languages.current().offered();
    String language =
        offered.contains(reader.getLanguage()) ? reader.getLanguage() : offered.get(0);
    return site.absolute("/" + language + "/link/" + secret.value());
  }
}
