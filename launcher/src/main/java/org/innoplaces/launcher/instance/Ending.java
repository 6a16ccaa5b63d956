package org.innoplaces.launcher.instance;

/** Whether this process has been told to end. */
public final class Ending {

  private Ending() {}

  /** Asks the Java machine; may be called at any time and by any thread. */
  public static boolean isUnderWay() {
    Thread probe = new Thread(() -> {}, "innoplaces-probe");
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException ending) {
      return true;
    }
  }

  /** Waits until the process ends, which the caller does not survive. */
  public static void await() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }
}
