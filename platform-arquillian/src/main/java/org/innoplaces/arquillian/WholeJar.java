package org.innoplaces.arquillian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** A plugin in one file, as operators get it. */
final class WholeJar {

  private WholeJar() {}

  /** Puts a jar, or a folder of compiled classes as one, into the folder of plugins. */
  static void of(Path plugin, Path plugins) throws IOException {
    if (Files.isDirectory(plugin)) {
      String name = "plugin-" + plugins.toFile().list().length + ".jar";
      ShrinkWrap.create(JavaArchive.class, name)
          .as(ExplodedImporter.class)
          .importDirectory(plugin.toFile())
          .as(ZipExporter.class)
          .exportTo(plugins.resolve(name).toFile());
    } else {
      Files.copy(plugin, plugins.resolve(plugin.getFileName()));
    }
  }
}
