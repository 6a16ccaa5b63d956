package org.innoplaces.privacy.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.privacy.RegisterLine;

/**
 * Shows the register of processing activities, and what its retention is about to remove.
 * Permission {@code read} on {@code personal-data}.
 */
@ApplicationScoped
public class ReadRegister {

  private final KnownData known;
  private final CheckAccess access;
  private final Clock clock;

  /** For CDI proxies. */
  protected ReadRegister() {
    this(null, null, null);
  }

  @Inject
  ReadRegister(KnownData known, CheckAccess access, Clock clock) {
    this.known = known;
    this.access = access;
    this.clock = clock;
  }

  /** All lines, by id; one statement or two for each that goes by itself. */
  @Transactional
  public List<RegisterLine> all(Actor actor) {
    access.require(actor, new Permission("read", "personal-data"));
    Instant now = clock.instant();
    return known.demand(
        data ->
            new RegisterLine(
                data.processing(), data.due(now), data.due(now.plus(RegisterLine.AHEAD))));
  }
}
