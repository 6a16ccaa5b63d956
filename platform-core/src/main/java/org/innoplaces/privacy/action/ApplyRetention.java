package org.innoplaces.privacy.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.privacy.extension.PersonalData;

/** Forgets what has been kept for long enough. */
@ApplicationScoped
public class ApplyRetention {

  private static final System.Logger LOG = System.getLogger(ApplyRetention.class.getName());

  private final KnownData known;
  private final ForgetOne one;
  private final Clock clock;

  /** For CDI proxies. */
  protected ApplyRetention() {
    this(null, null, null);
  }

  @Inject
  ApplyRetention(KnownData known, ForgetOne one, Clock clock) {
    this.known = known;
    this.one = one;
    this.clock = clock;
  }

  /**
   * Asks every module, each in a transaction of its own.
   *
   * @throws IllegalStateException naming those that failed, after all others were asked
   */
  public void run() {
    List<String> failed = new ArrayList<>();
    for (PersonalData data : known.all()) {
      try {
        one.forget(data, clock.instant());
      } catch (RuntimeException | LinkageError failure) {
        String id = data.processing().id();
        LOG.log(System.Logger.Level.ERROR, () -> "The retention of " + id + " failed", failure);
        failed.add(id);
      }
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException("Not forgotten in time: " + String.join(", ", failed));
    }
  }
}
