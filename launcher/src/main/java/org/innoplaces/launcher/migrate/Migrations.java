package org.innoplaces.launcher.migrate;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.innoplaces.launcher.StartProblem;
import org.innoplaces.launcher.assemble.PluginJar;
import org.innoplaces.launcher.database.DatabaseAddress;

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
    try (URLClassLoader classes = onlyResourcesOf(jar)) {
      return Flyway.configure(classes)
          .dataSource(database.url(), database.user(), database.password())
          .locations("classpath:db/migration/" + owner)
          .table("flyway_" + owner.replace('-', '_'))
          // The tables of the others are in the schema already; that is no reason to refuse.
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayException problem) {
      throw new StartProblem(
          "The tables of " + owner + " could not be brought up to date: " + firstLine(problem),
          problem);
    } catch (IOException problem) {
      throw new StartProblem("The jar " + jar + " cannot be read.", problem);
    }
  }

  private static URLClassLoader onlyResourcesOf(Path jar) throws MalformedURLException {
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, Migrations.class.getClassLoader());
  }

  private static String firstLine(FlywayException problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
  }
}
