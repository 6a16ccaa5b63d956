package org.innoplaces.system.harness;

/** Prepares fast starts once, because a start that does it in the background disturbs the tests. */
public final class WarmStart {

  private static boolean prepared;

  private WarmStart() {}

  /** Makes the distribution's class archive, when this build has none yet. */
  public static synchronized void prepare() {
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
