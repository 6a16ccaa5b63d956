package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The one server for all tests that only talk to one: started when first needed, with H2. */
final class SharedServer implements AutoCloseable {

  private final Path data;
  private final RunningCommand command;
  private final Site site;

  private SharedServer(Path data, RunningCommand command, Site site) {
    this.data = data;
    this.command = command;
    this.site = site;
  }

  static SharedServer start() {
    return start(data -> {});
  }

  /** Starts it with a data folder in which something is there already. */
  static SharedServer start(Consumer<Path> prepare) {
    WarmStart.prepare();
    try {
      Path data = Files.createTempDirectory("innoplaces-data");
      prepare.accept(data);
      int port = Ports.free();
      RunningCommand command =
          DistributionCommand.of("run", "--port", port, "--data", data)
              .with("INNOPLACES_ADMIN_EMAIL", Administrator.EMAIL)
              .with("INNOPLACES_ADMIN_PASSWORD", Administrator.PASSWORD)
              .with("INNOPLACES_ADMIN_TOKEN", Administrator.TOKEN)
              .with("INNOPLACES_OIDC_ISSUER", SignInProvider.ISSUER)
              .with("INNOPLACES_OIDC_CLIENT_ID", "desk")
              .with("INNOPLACES_OIDC_CLIENT_SECRET", "what only the desk and the provider know")
              .with("INNOPLACES_OIDC_LABEL", SignInProvider.LABEL)
              .start();
      command.awaitOutput("Ready at");
      Site site = new Site(URI.create("http://localhost:" + port + "/"), command.handle());
      return new SharedServer(data, command, site);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  String log() {
    try {
      return Files.readString(data.resolve("log/server.log"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  Site site() {
    return site;
  }

  @Override
  public void close() throws IOException {
    command.close();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
