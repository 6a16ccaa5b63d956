package org.innoplaces.content.index.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.innoplaces.content.index.action.IndexTexts;
import org.innoplaces.content.index.action.KeepIndex;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.problem.Message;

/** Brings the index in step with fields that have come. */
@ApplicationScoped
class IndexErrand implements Errand {

  /** The end of the server does not wait long for an errand. */
  private static final int MOST_STEPS = 50;

  private final IndexTexts index;

  protected IndexErrand() {
    this(null);
  }

  @Inject
  IndexErrand(IndexTexts index) {
    this.index = index;
  }

  @Override
  public String name() {
    return KeepIndex.ERRAND;
  }

  @Override
  public Message label() {
    return Message.of("job.content.index");
  }

  @Override
  public Optional<Duration> run(String id) {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (!index.step()) {
        return Optional.empty();
      }
    }
    return Optional.of(Duration.ZERO);
  }
}
