package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.OfferResume;
import org.innoplaces.problem.Message;

/** Offers those who seem to apply twice to go on with their first application. */
@ApplicationScoped
class AlikeErrand implements Errand {

  private final OfferResume offer;

  protected AlikeErrand() {
    this(null);
  }

  @Inject
  AlikeErrand(OfferResume offer) {
    this.offer = offer;
  }

  @Override
  public String name() {
    return OfferResume.ERRAND;
  }

  @Override
  public Message label() {
    return MembershipWords.of("job.alike");
  }

  @Override
  public Optional<Duration> run(String id) {
    offer.offer(UUID.fromString(id));
    return Optional.empty();
  }
}
