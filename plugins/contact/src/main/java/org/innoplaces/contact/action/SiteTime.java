package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.Delay;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;

/** Days where the site is at home. */
@ApplicationScoped
class SiteTime {

  private static final ZoneId BY_DEFAULT = ZoneId.of("Europe/Paris");

  private final ReadContent content;
  private final Languages languages;
  private final Clock clock;

  protected SiteTime() {
    this(null, null, null);
  }

  @Inject
  SiteTime(ReadContent content, Languages languages, Clock clock) {
    this.content = content;
    this.languages = languages;
    this.clock = clock;
  }

  ZoneId zone() {
    return content
        .single(ReadScope.now(languages.current().byDefault()), "site")
        .map(site -> site.get("timeZone"))
        .map(name -> known(String.valueOf(name)))
        .orElse(BY_DEFAULT);
  }

  private static ZoneId known(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return BY_DEFAULT;
    }
  }

  Instant daysAgo(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }

  /** How the answer of a conversation stands; empty when nobody waits for one. */
  Optional<Delay> delay(Conversation conversation, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return conversation
        .owedSince()
        .map((Instant since) -> LocalDate.ofInstant(since, zone))
        .map(day -> Delay.of(day, conversation.subject().targetDays(), today));
  }
}
