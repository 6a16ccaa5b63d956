package org.innoplaces.link.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.innoplaces.link.LinkRepository;

/** Forgets links thirty days after their end; until then they say what became of them. */
@ApplicationScoped
public class ClearLinks {

  private static final Duration KEPT = Duration.ofDays(30);

  private final LinkRepository repository;
  private final Clock clock;

  /** For CDI proxies. */
  protected ClearLinks() {
    this(null, null);
  }

  @Inject
  ClearLinks(LinkRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Forgets them. */
  @Transactional
  public void run() {
    repository.removeEndedBefore(clock.instant().minus(KEPT));
  }
}
