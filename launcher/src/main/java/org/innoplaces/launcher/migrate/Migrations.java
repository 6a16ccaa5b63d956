package org.innoplaces.launcher.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJar;

/**
 * Runs the SQL migrations in a jar against a database, each owner with a history table of its own.
 *
 * <p>A plugin's history never mixes with the core's, so a plugin can be taken away and come back.
 */
public final class Migrations {

  private final DatabaseAddress database;

  public Migrations(DatabaseAddress database) {
    this.database = database;
  }

  /** Migrates the core's tables; returns how many migrations were new. */
  public int migrateCore(Path jar) {
    return migrate("core", jar);
  }

  /** Migrates a plugin's tables, after the core's; returns how many migrations were new. */
  public int migratePlugin(PluginJar plugin) {
    return migrate(plugin.id(), plugin.file());
  }

  private int migrate(String owner, Path jar) {
    if (!hasMigrations(jar, owner)) {
      return 0;
    }
    try (OwnMigrations classes = new OwnMigrations(jar)) {
      return Flyway.configure(classes)
          .dataSource(database.url(), database.user(), database.password())
          .locations("classpath:" + OwnMigrations.FOLDER + owner)
          .table("flyway_" + owner.replace('-', '_'))
          // The tables of the others are in the schema already; that is no reason to refuse.
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .placeholders(Map.of("text-order", database.kind().textOrder()))
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayException problem) {
      throw new FailedMigration(owner, firstLine(problem), problem);
    } catch (IOException problem) {
      throw unreadable(jar, problem);
    }
  }

  private static boolean hasMigrations(Path jar, String owner) {
    String folder = OwnMigrations.FOLDER + owner + "/";
    try (JarFile file = new JarFile(jar.toFile())) {
      boolean found = file.stream().anyMatch(entry -> entry.getName().startsWith(folder));
      if (found && file.getEntry(folder) == null) {
        // Flyway would find nothing, and the tables would be missing without a word.
        throw new FailedMigration(owner, "the jar has no entry for its folder " + folder, null);
      }
      return found;
    } catch (IOException problem) {
      throw unreadable(jar, problem);
    }
  }

  private static StartProblem unreadable(Path jar, IOException problem) {
    return new StartProblem("The jar " + jar + " cannot be read.", problem);
  }

  private static String firstLine(FlywayException problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
  }
}
