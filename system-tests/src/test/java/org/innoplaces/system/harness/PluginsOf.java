package org.innoplaces.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An instance with plugins of a test's own in its data folder.
 *
 * @param data its folder
 * @param command the process
 */
public record PluginsOf(Path data, RunningCommand command, Site site) implements AutoCloseable {

  /** Starts it and waits until it is ready. */
  public static PluginsOf start(Path data, String patience) {
    int port = Ports.free();
    RunningCommand command =
        DistributionCommand.of("run", "--port", port, "--data", data)
            .with("INNOPLACES_ADMIN_EMAIL", Administrator.EMAIL)
            .with("INNOPLACES_ADMIN_PASSWORD", Administrator.PASSWORD)
            .with("INNOPLACES_ADMIN_TOKEN", Administrator.TOKEN)
            .with("INNOPLACES_PLUGINS_PATIENCE", patience)
            .start()
            .awaitOutput("Ready at");
    Site site = new Site(URI.create("http://localhost:" + port + "/"), command.handle());
    return new PluginsOf(data, command, site);
  }

  /** The folder of the plugins. */
  public static Path folderIn(Path data) {
    return data.resolve("plugins");
  }

  /** Makes sure that the reason is told wherever one looks for it. */
  public void tells(BrokenPlugin plugin, String code) {
    String jar = plugin.name() + ".jar";
    String named = "\"file\":\"" + jar + "\"[^}]*\"code\":\"" + code + "\"";
    assertThat(report()).containsPattern(named);
    assertThat(command.out())
        .as("console")
        .containsPattern("(Set aside|Tried) +" + folderIn(data).resolve(jar) + ": ");
    assertThat(site.get("/health/ready").body())
        .as("/health/ready")
        .containsPattern("\"" + plugin.known() + "\" ?: ?\"[^\"]*" + code);
    assertThat(managed()).as("/api/manage/plugins").containsPattern(named);
  }

  private String managed() {
    return site.send(
            "/api/manage/plugins",
            request -> request.header("Authorization", "Bearer " + Administrator.TOKEN))
        .body();
  }

  private String report() {
    try {
      return Files.readString(data.resolve("run/plugins.json"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** What the server has logged. */
  public String log() {
    try {
      return Files.readString(data.resolve("log/server.log"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public void close() {
    command.close();
  }
}
