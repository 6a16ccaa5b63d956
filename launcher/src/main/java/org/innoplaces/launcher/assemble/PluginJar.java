package org.innoplaces.launcher.assemble;

import java.nio.file.Path;

/**
 * A plugin's jar that was opened and found sound.
 *
 * @param id the plugin's own name for itself, in lower case with hyphens
 * @param version as the plugin states it
 * @param bundled whether it came with the distribution
 */
public record PluginJar(String id, String version, Path file, boolean bundled) {

  /** As the operator reads it. */
  @Override
  public String toString() {
    return id + " " + version + (bundled ? "" : " (" + file.getFileName() + ")");
  }
}
