package org.innoplaces.system.harness;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Prepares fast starts once, because a start that does it in the background disturbs the tests; for
 * {@code @ExtendWith} on tests that start instances of their own.
 */
public final class WarmStart implements BeforeAllCallback {

  private static boolean prepared;

  @Override
  public void beforeAll(ExtensionContext tests) {
    prepare();
  }

  /** Makes the distribution's class archive, when this build has none yet. */
  static synchronized void prepare() {
    if (prepared) {
      return;
    }
    try (RunningCommand warmUp = DistributionCommand.of("warm-up").start()) {
      if (warmUp.awaitEnd() != 0) {
        throw new AssertionError(warmUp.out() + warmUp.err());
      }
    }
    prepared = true;
  }
}
