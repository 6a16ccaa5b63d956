package org.innoplaces.launcher.plugin;

import java.nio.file.Path;
import java.util.List;

/**
 * A plugin's jar that was opened and whose descriptor was found sound.
 *
 * @param id the plugin's own name for itself, in lower case with hyphens
 * @param version as the plugin states it
 * @param dependsOn ids of the plugins that it needs
 * @param digest names these bytes, whatever the file is called
 * @param bundled whether it came with the distribution
 */
public record PluginJar(
    String id, String version, List<String> dependsOn, Path file, String digest, boolean bundled) {

  public PluginJar {
    dependsOn = List.copyOf(dependsOn);
  }

  /** Whether another version of the same plugin is newer. */
  public boolean isOlderThan(PluginJar other) {
    return VersionRange.compare(version, other.version) < 0;
  }

  /** As the operator reads it. */
  @Override
  public String toString() {
    return id + " " + version + (bundled ? "" : " (" + file.getFileName() + ")");
  }
}
