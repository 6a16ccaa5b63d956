package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A server of a test's own, with the same administrator, for tests that leave nothing whole. */
public final class OwnServer implements AutoCloseable {

  private final SharedServer server;

  private OwnServer(SharedServer server) {
    this.server = server;
  }

  /** Starts it with the starter content. */
  public static OwnServer start() {
    return new OwnServer(SharedServer.start());
  }

  /** The same, with a data folder in which something is there already, for example plugins. */
  public static OwnServer start(Consumer<Path> prepare) {
    return new OwnServer(SharedServer.start(prepare));
  }

  /** What it has told so far. */
  public String log() {
    return server.log();
  }

  /** As a client meets it. */
  public Site site() {
    return server.site();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
