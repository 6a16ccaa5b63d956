package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.innoplaces.content.delivery.ReadScope;

/**
 * Reads the many parts of one page as of one stretch of time, so that a page which is made while a
 * release becomes visible shows all of it or nothing.
 *
 * <p>Any thread; needs no transaction.
 */
@ApplicationScoped
public class ReadSteadily {

  private final Epochs epochs;
  private final Viewpoint viewpoint;
  private final Clock clock;

  /** For CDI proxies. */
  protected ReadSteadily() {
    this(null, null, null);
  }

  @Inject
  ReadSteadily(Epochs epochs, Viewpoint viewpoint, Clock clock) {
    this.epochs = epochs;
    this.viewpoint = viewpoint;
    this.clock = clock;
  }

  /** Begins a page; its time is the one of this call. */
  public Page begin() {
    Instant now = clock.instant();
    return new Page(now, epochs.at(now).number());
  }

  /** One page that is being made; for one thread. */
  public final class Page {

    private final Instant begun;
    private final long epoch;

    private Page(Instant begun, long epoch) {
      this.begun = begun;
      this.epoch = epoch;
    }

    /**
     * Reads a part of the page: from memory as long as nothing changed since it was begun, and then
     * as of its beginning. From another {@link Viewpoint}, as that one says.
     *
     * @param reading is called again when something changes while it reads
     */
    public <T> T read(String locale, Function<ReadScope, T> reading) {
      if (viewpoint.current().isPresent()) {
        return reading.apply(ReadScope.now(locale));
      }
      if (isStill()) {
        T part = reading.apply(ReadScope.now(locale));
        if (isStill()) {
          return part;
        }
      }
      return reading.apply(ReadScope.at(locale, begun));
    }

    private boolean isStill() {
      return epochs.at(clock.instant()).number() == epoch;
    }
  }
}
