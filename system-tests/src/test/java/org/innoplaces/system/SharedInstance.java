package org.innoplaces.system;

import java.net.URI;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one instance with the starter site that all tests of a build share; started when asked for.
 */
public final class SharedInstance implements LauncherSessionListener {

  private static Instance running;

  /** Where it answers. */
  static synchronized URI address() {
    return instance().address();
  }

  static synchronized Instance instance() {
    if (running == null) {
      running = Instance.start(Instance.newFolder());
    }
    return running;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    synchronized (SharedInstance.class) {
      if (running != null) {
        running.close();
        running = null;
      }
    }
  }
}
