package org.innoplaces.launcher.purge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.json.JsonText;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.innoplaces.launcher.audit.AuditTable;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.DatabaseKind;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.migrate.Migrations;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.claim.LeftByJar;
import org.innoplaces.launcher.plugin.trace.NoteTraces;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestEditor;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plugin left goes, all else stays byte for byte. */
class PurgeTest {

  private static final LeftByJar PLATFORM =
      new LeftByJar(Set.of("entry"), Set.of(), Set.of("theme"), Set.of());

  /** What every change of content moves on. */
  private static final Set<String> MOVING =
      Set.of("audit_entry", "audit_head", "content_state", "entry_head");

  private static final String TABLES =
      """
      create table guestbook_visit (id int primary key, entry_id uuid references entry (id));
      create table guestbook_line (id int primary key, visit int references guestbook_visit (id));
      create sequence guestbook_number;
      create view guestbook_busy as select id from guestbook_visit;
      """;

  private static final List<String> NAMED =
      List.of(
          "insert into plugin_setting values ('%s', '{}', now())",
          "insert into mail_template values ('%s.hello/fr', 'a', 'b', now())",
          "insert into deed_link values ('%1$s-digest', '%1$s.wave', 'x', now(), now(), null)",
          "insert into job_execution (task_name, task_instance, execution_time, picked, version)"
              + " values ('%s.daily', 'recurring', now(), false, 1)",
          "insert into job_failure values ('%s.daily', now(), 'no')",
          "insert into kept_record values ('%1$s', 'plugins/%1$s/waves.jsonl', 1, '{}')",
          "insert into access_grant values ('reader', 'read:%s-visits')");

  @TempDir Path folder;
  private TestPlatform platform;
  private Connection connection;

  @AfterEach
  void close() throws SQLException {
    connection.close();
    platform.close();
  }

  @ParameterizedTest
  @EnumSource
  void deletesWhatThePluginLeftAndNothingElse(DatabaseKind kind) throws Exception {
    start(kind);
    UUID plain = theme("{'title':'La cale'}", "{'position':1}");
    leaveNames("guestbook-two", "guest");
    Map<String, SortedSet<String>> before = TableContent.of(connection);
    String words = words(plain);
    useThePlugin(plain);

    Purge purge = purge("guestbook");
    assertThat(purge.deletes())
        .contains(
            "the table guestbook_visit with 1 row",
            "the table guestbook_line with 1 row",
            "the view guestbook_busy",
            "the sequence guestbook_number",
            "1 form of settings",
            "1 mail with words of yours",
            "1 one-time link",
            "1 record that an import kept",
            "1 scheduled task",
            "1 permission in roles")
        .anyMatch(line -> line.startsWith("1 entry of its type guest-note: 2 revisions, 1 publ"))
        .anyMatch(line -> line.startsWith("values in the fields that it added to 1 entry: 2 rev"));
    purge.run(Clock.systemUTC());

    Map<String, SortedSet<String>> after = TableContent.of(connection);
    before.forEach(
        (table, rows) -> {
          if (!MOVING.contains(table) && !table.contains("guestbook")) {
            rows.removeIf(row -> row.startsWith("guestbook|"));
            assertThat(after.get(table)).as(table).containsAll(rows);
          }
        });
    after.remove("audit_entry");
    after.keySet().forEach(table -> assertThat(table).doesNotContain("guestbook"));
    assertThat(after.toString().replace("guestbook-two", "")).doesNotContain("guestbook", "Baie");
    assertThat(words(plain)).isEqualTo(words);
    assertThat(new AuditTable(connection).check().fault()).isNull();
    assertThat(new LeftBehind(connection).allIds()).contains("guest").doesNotContain("guestbook");
  }

  @ParameterizedTest
  @EnumSource
  void mendsWebhooksAndSavedViewsThatNameWhatItBrought(DatabaseKind kind) throws Exception {
    start(kind);
    theme("{'title':'La cale'}", "{'position':1}");
    useThePlugin(theme("{'title':'Le quai'}", "{'position':2}"));
    webhook("both", List.of("entry.visible", "guestbook.signed"), List.of("theme", "guest-note"));
    webhook("typed", List.of("entry.visible"), List.of("guest-note"));
    webhook("signed", List.of("guestbook.signed"), List.of());
    webhook("other", List.of("guestbook-two.signed"), List.of("theme"));
    view("{'filter[extensions.guestbook.room]':'Baie','filter[state]':'draft'}");
    view("{'sort':'title,-extensions.guestbook.room','page[size]':'5'}");
    view("{'sort':'extensions.guestbook.room'}");
    view("{'filter[extensions.guestbook-two.room]':'Baie'}");

    Purge purge = purge("guestbook");
    assertThat(purge.deletes())
        .contains(
            "its type guest-note in webhooks: both, typed",
            "its events in webhooks: both, signed",
            "these webhooks hear of nothing else and are switched off: signed, typed",
            "filters and orders by its fields in 3 saved views, which stay");
    purge.run(Clock.systemUTC());

    Rows rows = new Rows(connection);
    assertThat(rows.texts("select name from webhook where active order by name"))
        .containsExactly("both", "other");
    assertThat(rows.texts("select type from webhook_type order by type"))
        .containsExactly("theme", "theme");
    assertThat(rows.texts("select distinct event from webhook_event order by event"))
        .containsExactly("entry.visible", "guestbook-two.signed");
    assertThat(rows.texts("select parameters from saved_view"))
        .containsExactlyInAnyOrder(
            "{\"filter[state]\":\"draft\"}",
            "{\"sort\":\"title\",\"page[size]\":\"5\"}",
            "{}",
            "{\"filter[extensions.guestbook-two.room]\":\"Baie\"}");
  }

  private void webhook(String name, List<String> events, List<String> types) throws SQLException {
    Rows rows = new Rows(connection);
    UUID id = UUID.randomUUID();
    rows.change(
        "insert into webhook (id, name, url, active, secret, created_at)"
            + " values (?, ?, 'https://x.example/', true, 's', now())",
        id,
        name);
    for (String event : events) {
      rows.change("insert into webhook_event values (?, ?)", id, event);
    }
    for (String type : types) {
      rows.change("insert into webhook_type values (?, ?)", id, type);
    }
    connection.commit();
  }

  private void view(String parameters) throws SQLException {
    UUID id = UUID.randomUUID();
    new Rows(connection)
        .change(
            "insert into saved_view values (?, 'ada', 'theme', ?, ?, false, now())",
            id,
            id.toString(),
            parameters.replace('\'', '"'));
    connection.commit();
  }

  @ParameterizedTest
  @EnumSource
  void cutsTheValuesOutOfEveryRevisionByteForByte(DatabaseKind kind) throws Exception {
    start(kind);
    UUID theme =
        theme(
            "{'title':'« L\\u202fa » \\\\ \\u00e9','extensions':{'guest':{'n':1.50},"
                + "'guestbook':{'welcome':'Baie'}}}",
            "{'position':1,'extensions':{'guestbook':{'room':'Baie'}}}");
    Map<String, String> expected = new TreeMap<>();
    data(theme)
        .forEach(
            (id, data) ->
                expected.put(
                    id,
                    data.replace(",\"guestbook\":{\"welcome\":\"Baie\"}", "")
                        .replace(",\"extensions\":{\"guestbook\":{\"room\":\"Baie\"}}", "")));

    purge("guestbook").run(Clock.systemUTC());

    assertThat(data(theme)).isEqualTo(expected);
    assertThat(expected.toString()).contains("{\"guest\":{\"n\":1.50}}").doesNotContain("Baie");
  }

  @ParameterizedTest
  @EnumSource
  void isFinishedByASecondPurgeWhenTheFirstWasCutOff(DatabaseKind kind) throws Exception {
    start(kind);
    UUID theme = theme("{'title':'La cale'}", "{'position':1}");
    useThePlugin(theme);
    Connection failing = failingAtDrop();
    Purge cutOff =
        Purge.of(failing, kind, "guestbook", PLATFORM, Set.of(), new SearchWords(HeadText::bare));

    assertThatThrownBy(() -> cutOff.run(Clock.systemUTC())).isInstanceOf(SQLException.class);
    connection.rollback();

    assertThat(new LeftBehind(connection).ids()).contains("guestbook");
    purge("guestbook").run(Clock.systemUTC());
    assertThat(TableContent.of(connection).keySet())
        .noneMatch(table -> table.contains("guestbook"));
    assertThat(new LeftBehind(connection).allIds()).doesNotContain("guestbook");
    assertThat(new AuditTable(connection).check().fault()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void leavesATableThatAnotherPluginHasMadeToo(DatabaseKind kind) throws Exception {
    start(kind);
    note("other", "create table if not exists guestbook_busy (id int)");

    Purge purge = purge("guestbook");
    assertThat(purge.keeps())
        .containsExactly("the table guestbook_busy: another plugin has made it as well");
    assertThat(purge.deletes()).noneMatch(line -> line.contains("guestbook_busy"));
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhileATableOfAnotherPluginRefersToOne(DatabaseKind kind) throws Exception {
    start(kind);
    execute("create table other_cup (visit int references guestbook_visit (id))");

    assertThatThrownBy(() -> purge("guestbook"))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("other_cup refers to the table guestbook_visit and");
  }

  @ParameterizedTest
  @EnumSource
  void refusesTablesThatNobodyTookNoteOf(DatabaseKind kind) throws Exception {
    start(kind);
    execute("delete from plugin_trace");

    assertThatThrownBy(() -> purge("guestbook"))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("install it once more, start, remove it, purge then");
  }

  private void start(DatabaseKind kind) throws Exception {
    TestDatabase database = kind == DatabaseKind.H2 ? TestDatabase.h2() : TestDatabase.postgres();
    platform = TestPlatform.on(database).with(GuestRecords.class).start();
    connection = platform.database().dataSource().getConnection();
    note("guestbook", TABLES);
    connection.setAutoCommit(false);
  }

  /** As a start does it. */
  private void note(String id, String sql) throws IOException, SQLException {
    boolean postgres = connection.getMetaData().getURL().startsWith("jdbc:postgresql:");
    DatabaseAddress address =
        new DatabaseAddress(
            postgres ? DatabaseKind.POSTGRESQL : DatabaseKind.H2,
            connection.getMetaData().getURL(),
            postgres ? "postgres" : "sa",
            "");
    Path file = folder.resolve(id + ".jar");
    JarBuilder jar = JarBuilder.create(file).text("db/migration/" + id + "/V1__a.sql", sql);
    if (id.equals("guestbook")) {
      jar.type(GuestNote.class);
    }
    jar.close();
    PluginJar plugin = new PluginJar(id, "1", List.of(), file, id + "-digest", false);
    new NoteTraces(address).of(List.of(plugin));
    new NoteTraces(address).of(List.of(plugin));
    if (id.equals("guestbook")) {
      new Migrations(address).migratePlugin(plugin);
    }
  }

  private void useThePlugin(UUID theme) throws SQLException {
    TestEditor editor = platform.editor();
    UUID host = editor.create("person");
    JsonObject shared =
        json(
            "{'position':1,'extensions':{'guestbook':{'room':'Baie','host':'%s'}}}"
                .formatted(host));
    editor.save(theme, "und", shared);
    editor.save(
        theme, "fr", json("{'title':'La cale','extensions':{'guestbook':{'welcome':'Baie'}}}"));
    UUID note = editor.create("guest-note");
    editor.save(note, "fr", json("{'title':'Baie'}"));
    editor.save(note, "fr", json("{'title':'Baie des Anges'}"));
    editor.publish(note, "fr");
    execute("insert into guestbook_visit values (1, '" + note + "')");
    execute("insert into guestbook_line values (1, 1)");
    for (String sql : NAMED) {
      execute(sql.formatted("guestbook"));
    }
  }

  private void leaveNames(String... ids) throws SQLException {
    for (String id : ids) {
      for (String sql : NAMED) {
        execute(sql.formatted(id));
      }
      execute("insert into plugin_trace values ('%s', 'plugin', 'digest')".formatted(id));
    }
  }

  private UUID theme(String french, String shared) {
    TestEditor editor = platform.editor();
    UUID theme = editor.create("theme");
    editor.save(theme, "und", json(shared));
    editor.save(theme, "fr", json(french));
    return theme;
  }

  private Purge purge(String id) throws SQLException {
    String url = connection.getMetaData().getURL();
    DatabaseKind kind = url.startsWith("jdbc:h2") ? DatabaseKind.H2 : DatabaseKind.POSTGRESQL;
    return Purge.of(connection, kind, id, PLATFORM, Set.of(), new SearchWords(HeadText::bare));
  }

  private Map<String, String> data(UUID entry) throws SQLException {
    Map<String, String> found = new TreeMap<>();
    Rows rows = new Rows(connection);
    for (String id :
        new TreeSet<>(rows.texts("select id from revision where entry_id = ?", entry))) {
      found.put(
          id, rows.texts("select data from revision where id = ?", UUID.fromString(id)).get(0));
    }
    connection.commit();
    return found;
  }

  private String words(UUID entry) throws SQLException {
    String sql = "select words from entry_head where entry_id = ? and locale = 'fr'";
    String words = new Rows(connection).texts(sql, entry).get(0);
    connection.commit();
    return words;
  }

  private static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  /** As if the process ended before the tables were dropped. */
  private Connection failingAtDrop() {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              boolean drops =
                  Stream.of(arguments == null ? new Object[0] : arguments)
                      .anyMatch(given -> String.valueOf(given).startsWith("drop table"));
              if (drops) {
                throw new SQLException("the power is gone");
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
