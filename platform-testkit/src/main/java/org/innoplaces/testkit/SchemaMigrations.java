package org.innoplaces.testkit;

import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings an empty database to the schema of the core and of every plugin on the class path. */
final class SchemaMigrations {

  private static final String FOLDER = "db/migration/";

  private SchemaMigrations() {}

  static void run(DataSource dataSource, String textOrder) {
    TreeSet<String> modules = new TreeSet<>();
    ModuleRoots.visit(
        (path, file) -> {
          if (path.startsWith(FOLDER)) {
            modules.add(path.substring(FOLDER.length()).replaceAll("/.*", ""));
          }
        });
    migrate(dataSource, "core", textOrder);
    modules.remove("core");
    modules.forEach(module -> migrate(dataSource, module, textOrder));
  }

  private static void migrate(DataSource dataSource, String module, String textOrder) {
    Flyway.configure(ModuleRoots.loader())
        .dataSource(dataSource)
        .locations("classpath:" + FOLDER + module)
        .table("flyway_" + module.replace('-', '_'))
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("text-order", textOrder))
        .load()
        .migrate();
  }
}
