package org.innoplaces.webhook.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;
import org.innoplaces.webhook.Delivery.State;
import org.innoplaces.webhook.WebhookRepository;

/** What was told to other servers. */
@ApplicationScoped
class DeliveryData implements PersonalData {

  private static final Duration DELIVERED = Duration.ofDays(30);

  /** What was given up can be sent again for longer. */
  private static final Duration DEAD = Duration.ofDays(90);

  private static final List<TextColumn> TEXTS =
      List.of(TextColumn.of("webhook_delivery", "body", Kind.JSON, new Owner("delivery", "id")));

  private final WebhookRepository repository;
  private final StoredTexts texts;

  protected DeliveryData() {
    this(null, null);
  }

  @Inject
  DeliveryData(WebhookRepository repository, StoredTexts texts) {
    this.repository = repository;
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return Processing.of("webhook.delivery", LegalBasis.LEGITIMATE_INTERESTS, Optional.of(DEAD));
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    return texts.naming(TEXTS, person.mentions());
  }

  @Override
  public void erase(Person person) {
    texts.erase(TEXTS, person.mentions());
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(TEXTS, reader);
  }

  @Override
  public long due(Instant now) {
    return repository.countBefore(State.DELIVERED, now.minus(DELIVERED))
        + repository.countBefore(State.DEAD, now.minus(DEAD));
  }

  @Override
  public void forget(Instant now) {
    repository.removeBefore(State.DELIVERED, now.minus(DELIVERED));
    repository.removeBefore(State.DEAD, now.minus(DEAD));
  }
}
