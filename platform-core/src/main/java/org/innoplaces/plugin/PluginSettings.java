package org.innoplaces.plugin;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * Settings of the plugins.
 *
 * @param report what the launcher tells of the plugins of this start: {@code run/plugins.json} in
 *     {@code innoplaces.data.directory}; without a launcher there is none
 */
public record PluginSettings(Path report) {

  /** Reads the settings. */
  public static PluginSettings of(Config config) {
    String data = config.getOptionalValue("innoplaces.data.directory", String.class).orElse("data");
    return new PluginSettings(Path.of(data).toAbsolutePath().resolve("run/plugins.json"));
  }
}
