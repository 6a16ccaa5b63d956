package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.innoplaces.media.DrawingBusy;
import org.innoplaces.media.PixelSize;

/**
 * Lets two pictures be drawn at a time, or one large one, so that memory lasts; the others wait in
 * a queue, but not for ever.
 */
@ApplicationScoped
class DrawingTurns {

  private static final int AT_ONCE = 2;
  private static final long LARGE = 5_000_000;
  private static final int PATIENCE_SECONDS = 20;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final int patience;

  DrawingTurns() {
    this(PATIENCE_SECONDS);
  }

  /** Waits so many seconds at most. */
  DrawingTurns(int patience) {
    this.patience = patience;
  }

  /**
   * Does the work when its turn has come.
   *
   * @throws DrawingBusy when it does not come in time
   */
  <T> T take(PixelSize picture, Supplier<T> work) {
    int needed = (long) picture.width() * picture.height() > LARGE ? AT_ONCE : 1;
    if (!isTurn(needed)) {
      throw new DrawingBusy();
    }
    try {
      return work.get();
    } finally {
      turns.release(needed);
    }
  }

  private boolean isTurn(int needed) {
    try {
      return turns.tryAcquire(needed, patience, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
