package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.json.JsonText;
import org.innoplaces.webhook.Told;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookRepository;

/**
 * Tells webhooks what readers see from now on and what they see no longer. Nothing has to happen
 * for a planned text to appear; this only looks which starts and ends have passed since the last
 * time, whoever wrote them.
 */
@ApplicationScoped
public class AnnounceBoundaries {

  /** The name of the errand that looks at a planned instant. */
  public static final String ERRAND = "webhook.look";

  static final String VISIBLE = "entry.visible";
  static final String HIDDEN = "entry.hidden";

  private final WebhookRepository repository;
  private final ContentRepository content;
  private final TellWebhooks tell;
  private final Clock clock;

  /** For CDI proxies. */
  protected AnnounceBoundaries() {
    this(null, null, null, null);
  }

  @Inject
  AnnounceBoundaries(
      WebhookRepository repository, ContentRepository content, TellWebhooks tell, Clock clock) {
    this.repository = repository;
    this.content = content;
    this.tell = tell;
    this.clock = clock;
  }

  static boolean concerns(Webhook webhook) {
    return webhook.events().contains(VISIBLE) || webhook.events().contains(HIDDEN);
  }

  /** Looks once. */
  @Transactional
  public void look() {
    List<Webhook> listening =
        repository.active().stream().filter(AnnounceBoundaries::concerns).toList();
    if (!listening.isEmpty()) {
      // Whoever publishes now commits before or after this, never in the middle.
      content.lockContent();
    }
    Told told = repository.lockTold();
    Instant now = clock.instant();
    if (!listening.isEmpty()) {
      told.until().ifPresent(last -> announce(listening, last, now));
    }
    told.advance(now);
  }

  private void announce(List<Webhook> listening, Instant last, Instant now) {
    List<Publication> passed = repository.boundaries(last, now);
    for (Publication one : passed) {
      if (isIn(one.from(), last, now) && one.from().isBefore(one.until())) {
        tell.tell(listening, VISIBLE, one.type(), start(one).build());
      }
      if (isIn(one.until(), last, now) && passed.stream().noneMatch(next -> follows(one, next))) {
        JsonObjectBuilder data = about(one).add("at", one.until().toString());
        tell.tell(listening, HIDDEN, one.type(), data.build());
      }
    }
  }

  private static boolean isIn(Instant instant, Instant last, Instant now) {
    return instant.isAfter(last) && !instant.isAfter(now);
  }

  private static boolean follows(Publication one, Publication next) {
    return next.entryId().equals(one.entryId())
        && next.locale().equals(one.locale())
        && next.from().equals(one.until())
        && next.until().isAfter(next.from());
  }

  private static JsonObjectBuilder start(Publication one) {
    JsonObjectBuilder data =
        about(one).add("revision", one.revision().number()).add("at", one.from().toString());
    return one.until().isBefore(Publication.FOREVER)
        ? data.add("until", one.until().toString())
        : data.addNull("until");
  }

  private static JsonObjectBuilder about(Publication one) {
    JsonObjectBuilder data =
        JsonText.object()
            .add("type", one.type())
            .add("entry", one.entryId().toString())
            .add("locale", one.locale());
    return one.slug() == null ? data.addNull("slug") : data.add("slug", one.slug());
  }
}
