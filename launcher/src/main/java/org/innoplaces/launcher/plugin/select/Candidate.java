package org.innoplaces.launcher.plugin.select;

import org.innoplaces.launcher.plugin.JarContent;
import org.innoplaces.launcher.plugin.PluginDescriptor;
import org.innoplaces.launcher.plugin.PluginJar;

/** A plugin that was read and not yet compared with anything else. */
record Candidate(PluginDescriptor descriptor, JarContent content, boolean bundled) {

  String id() {
    return descriptor.id();
  }

  PluginJar jar() {
    return new PluginJar(
        descriptor.id(),
        descriptor.version(),
        descriptor.dependsOn(),
        content.file(),
        content.digest(),
        bundled);
  }
}
