package org.innoplaces.launcher.purge;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.innoplaces.launcher.instance.StartProblem;

/** The tables, views and sequences that a plugin's migrations made, and their history. */
final class OwnTables implements Section {

  private static final Set<String> TABLES = Set.of("TABLE", "BASE TABLE", "PARTITIONED TABLE");

  private final Rows rows;
  private final Belongings own;
  private final List<String> tables = new ArrayList<>();
  private final List<String> views = new ArrayList<>();
  private final List<String> sequences = new ArrayList<>();
  private String history;

  private OwnTables(Rows rows, Belongings own) {
    this.rows = rows;
    this.own = own;
  }

  /**
   * Looks which of them are there.
   *
   * @throws StartProblem when they are there and nobody knows which, or somebody else needs one
   */
  static OwnTables of(Rows rows, Belongings own) throws SQLException {
    OwnTables found = new OwnTables(rows, own);
    found.look();
    if (found.history != null && !own.noted()) {
      throw new StartProblem(
          "Nobody noted which tables %s has: install it once more, start, remove it, purge then."
              .formatted(own.id()));
    }
    found.sort();
    return found;
  }

  private void look() throws SQLException {
    String schema = rows.connection().getSchema();
    DatabaseMetaData data = rows.connection().getMetaData();
    try (ResultSet found = data.getTables(null, schema, "%", null)) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        String plain = name.toLowerCase(Locale.ROOT);
        String type = String.valueOf(found.getString("TABLE_TYPE"));
        if (TABLES.contains(type) && plain.equals(own.history())) {
          history = name;
        } else if (TABLES.contains(type) && own.tables().contains(plain)) {
          tables.add(name);
        } else if (type.equals("VIEW") && own.tables().contains(plain)) {
          views.add(name);
        }
      }
    }
    rows
        .texts(
            "select sequence_name from information_schema.sequences where sequence_schema = ?",
            schema)
        .stream()
        .filter(name -> own.sequences().contains(name.toLowerCase(Locale.ROOT)))
        .forEach(sequences::add);
  }

  /** Those that refer to others before these. */
  private void sort() throws SQLException {
    Map<String, Set<String>> referring = new TreeMap<>();
    for (String table : tables) {
      referring.put(table, referringTo(table));
    }
    tables.clear();
    while (!referring.isEmpty()) {
      List<String> next =
          referring.keySet().stream()
              .filter(table -> referring.get(table).stream().noneMatch(referring::containsKey))
              .toList();
      // In a circle none is the first; then the database has to let go of all at once.
      tables.addAll(next.isEmpty() ? referring.keySet() : next);
      referring.keySet().removeAll(List.copyOf(tables));
    }
  }

  private Set<String> referringTo(String table) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (ResultSet keys =
        rows.connection()
            .getMetaData()
            .getExportedKeys(null, rows.connection().getSchema(), table)) {
      while (keys.next()) {
        String other = keys.getString("FKTABLE_NAME");
        if (!tables.contains(other)) {
          throw new StartProblem(
              "The table %s refers to the table %s and is none of %s: purge its plugin first."
                  .formatted(plain(other), plain(table), own.id()));
        }
        found.add(other);
      }
    }
    found.remove(table);
    return found;
  }

  @Override
  public List<String> deletes() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String table : tables) {
      long count = rows.count("select count(*) from " + quoted(table));
      lines.add("the table %s with %s".formatted(plain(table), Amount.of(count, "row")));
    }
    views.forEach(view -> lines.add("the view " + plain(view)));
    sequences.forEach(sequence -> lines.add("the sequence " + plain(sequence)));
    if (history != null) {
      long count = rows.count("select count(*) from " + quoted(history));
      lines.add("the history of its migrations: " + Amount.of(count, "line"));
    }
    return lines;
  }

  @Override
  public List<String> keeps() {
    return own.contested().stream()
        .map(table -> "the table %s: another plugin has made it as well".formatted(table))
        .toList();
  }

  @Override
  public void delete() throws SQLException {
    for (String table : tables) {
      rows.change("delete from " + quoted(table));
    }
  }

  /** Drops them; where the database commits with that, in one statement for all tables. */
  void drop(boolean withDependents) throws SQLException {
    for (String view : views) {
      rows.change("drop view " + quoted(view));
    }
    List<String> all = new ArrayList<>(tables);
    if (history != null) {
      all.add(history);
    }
    if (!all.isEmpty()) {
      rows.change(
          "drop table "
              + all.stream().map(OwnTables::quoted).collect(Collectors.joining(", "))
              + (withDependents ? " cascade" : ""));
    }
    for (String sequence : sequences) {
      rows.change("drop sequence " + quoted(sequence));
    }
  }

  /** In lower case. */
  List<String> names() {
    return tables.stream().map(OwnTables::plain).sorted().toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
