package org.innoplaces.launcher.door;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.IOEvent;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.strategies.AbstractIOStrategy;
import org.glassfish.grizzly.strategies.WorkerThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * Stands where the server is told what happens on its listener, so that the door is in its place
 * before the first request is read: the server listens half a second before it says that it is up.
 *
 * <p>The server makes it itself, by its name in the configuration; a process has one listener.
 */
public final class Doorkeeper extends AbstractIOStrategy {

  private static final Doorkeeper ONLY = new Doorkeeper();
  private static final WorkerThreadIOStrategy WORKERS = WorkerThreadIOStrategy.getInstance();

  private final AtomicReference<Transport> listener = new AtomicReference<>();
  private final FrontDoor door = new FrontDoor();

  private Doorkeeper() {}

  /** The one of this process; the server calls it by this name. */
  public static Doorkeeper getInstance() {
    return ONLY;
  }

  /**
   * The door, in its place from now on at the latest.
   *
   * @throws StartProblem when the server does not use it, or is not built as we know it
   */
  public FrontDoor door() {
    if (listener.get() == null) {
      throw new StartProblem("The server has not taken our door into its listener.");
    }
    door.standIn(listener.get());
    return door;
  }

  @Override
  public ThreadPoolConfig createDefaultWorkerPoolConfig(Transport transport) {
    listener.set(transport);
    return WORKERS.createDefaultWorkerPoolConfig(transport);
  }

  @SuppressWarnings("rawtypes")
  @Override
  public boolean executeIoEvent(Connection connection, IOEvent event, boolean enabled)
      throws IOException {
    door.standIn(connection.getTransport());
    return WORKERS.executeIoEvent(connection, event, enabled);
  }
}
