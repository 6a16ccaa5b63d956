package org.innoplaces.arquillian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.innoplaces.launcher.assemble.WebApplication;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.migrate.Migrations;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.report.PluginReport;
import org.innoplaces.launcher.plugin.select.SelectPlugins;
import org.innoplaces.launcher.settings.OperatorSettings;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The deployment of a test in the server: the platform with plugins, put together as the launcher
 * does it: the same checks of the jars, the same migrations, the same descriptors.
 *
 * <p>Each deployment has an empty embedded database and a data directory of its own, which are
 * removed when the process of the tests ends. The server sees the test class and nothing else that
 * is on the class path of the tests.
 */
public final class PlatformDeployment {

  private static final String NAME = "ROOT.war";
  private static final String SETTINGS = "WEB-INF/classes/META-INF/microprofile-config.properties";

  private final Distribution distribution;
  private final DataDirectory data;

  private PlatformDeployment() {
    this.distribution = TestedDistribution.find();
    this.data = DataDirectory.at(TemporaryFolder.make());
  }

  /**
   * The platform and what the distribution brings, with some plugins more.
   *
   * @param plugins jars, or folders of compiled classes such as {@code target/classes}
   * @throws IllegalStateException when there is no distribution, or when a start would set a plugin
   *     aside; says why
   */
  public static WebArchive with(Path... plugins) {
    return new PlatformDeployment().assemble(List.of(plugins));
  }

  private WebArchive assemble(List<Path> wanted) {
    try {
      Files.createDirectories(data.database());
      Files.createDirectories(data.plugins());
      for (Path plugin : wanted) {
        WholeJar.of(plugin, data.plugins());
      }
      PluginJars plugins = requireAll(SelectPlugins.of(distribution, data));
      PluginReport.write(plugins, data.pluginReport());
      DatabaseAddress database = DatabaseAddress.of(new OperatorSettings(Map.of(), Map.of()), data);
      migrate(new Migrations(database), plugins);
      Path folder =
          WebApplication.assemble(distribution, data, database, plugins.accepted()).folder();
      return ShrinkWrap.create(WebArchive.class, NAME)
          .as(ExplodedImporter.class)
          .importDirectory(folder.toFile())
          .as(WebArchive.class)
          .add(new StringAsset(settings()), SETTINGS);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static PluginJars requireAll(PluginJars plugins) {
    if (!plugins.setAside().isEmpty()) {
      throw new IllegalStateException("A start would set aside " + plugins.setAside());
    }
    return plugins;
  }

  private void migrate(Migrations migrations, PluginJars plugins) {
    migrations.migrateCore(WebApplication.coreOf(distribution));
    for (PluginJar plugin : plugins.accepted()) {
      migrations.migratePlugin(plugin);
    }
  }

  /** What the launcher tells the application by system properties. */
  private String settings() {
    return """
        innoplaces.data.directory=%s
        innoplaces.boot.report=%s
        innoplaces.base.url=http://localhost
        """
        .formatted(escaped(data.root()), escaped(data.bootReport()));
  }

  /** A path as files of properties spell it. */
  private static String escaped(Path path) {
    return path.toString().replace("\\", "\\\\");
  }
}
