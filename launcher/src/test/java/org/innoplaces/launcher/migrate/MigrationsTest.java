package org.innoplaces.launcher.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.DatabaseKind;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  private static final DatabaseAddress DATABASE =
      new DatabaseAddress(DatabaseKind.H2, "jdbc:h2:mem:migrations", "lab", "secret");

  @TempDir Path folder;
  private final Migrations migrations = new Migrations(DATABASE);
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = DriverManager.getConnection(DATABASE.url(), DATABASE.user(), DATABASE.password());
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void keepsAHistoryForTheCoreAndOneForEachPlugin() throws Exception {
    Path core = jar("core", "create table entry (id int)");
    PluginJar plugin = plugin("tea-time", "create table cup (entry int)");

    assertThat(migrations.migrateCore(core)).isEqualTo(1);
    assertThat(migrations.migratePlugin(plugin)).isEqualTo(1);

    assertThat(tables())
        .containsExactlyInAnyOrder("entry", "cup", "flyway_core", "flyway_tea_time");
  }

  @Test
  void doesNothingTheSecondTime() throws Exception {
    Path core = jar("core", "create table entry (id int)");
    migrations.migrateCore(core);

    assertThat(migrations.migrateCore(core)).isZero();
  }

  @Test
  void leavesAPluginWithoutTablesAlone() throws Exception {
    Path file = folder.resolve("plain.jar");
    JarBuilder.create(file).text("a.txt", "").close();

    assertThat(migrations.migratePlugin(new PluginJar("plain", "1", List.of(), file, "", false)))
        .isZero();
    assertThat(tables()).isEmpty();
  }

  @Test
  void saysWhoseMigrationFails() throws Exception {
    PluginJar plugin = plugin("tea", "create nonsense");

    assertThatThrownBy(() -> migrations.migratePlugin(plugin))
        .isInstanceOf(StartProblem.class)
        .hasMessageStartingWith("The tables of tea could not be brought up to date: ")
        .hasMessageContaining("V1__first.sql");
  }

  @Test
  void refusesAJarWhoseMigrationsWouldNotBeFound() throws Exception {
    Path file = folder.resolve("tea.jar");
    // Some tools leave the entries of folders out.
    JarBuilder.create(file)
        .stored("db/migration/tea/V1__a.sql", "create table cup (id int)")
        .close();
    PluginJar plugin = new PluginJar("tea", "1", List.of(), file, "", false);

    assertThatThrownBy(() -> migrations.migratePlugin(plugin))
        .isInstanceOf(FailedMigration.class)
        .hasMessageContaining("no entry for its folder db/migration/tea/");
    assertThat(tables()).isEmpty();
  }

  private PluginJar plugin(String id, String sql) throws IOException {
    return new PluginJar(id, "1", List.of(), jar(id, sql), "", false);
  }

  private Path jar(String owner, String sql) throws IOException {
    Path file = folder.resolve(owner + ".jar");
    JarBuilder.create(file).text("db/migration/" + owner + "/V1__first.sql", sql).close();
    return file;
  }

  private List<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT));
      }
    }
    return names;
  }
}
