package org.innoplaces.launcher.purge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that stands in a database: the rows of every table as texts. */
final class TableContent {

  private static final Set<String> TABLES = Set.of("TABLE", "BASE TABLE", "VIEW");

  private TableContent() {}

  static SortedMap<String, SortedSet<String>> of(Connection connection) throws SQLException {
    SortedMap<String, SortedSet<String>> content = new TreeMap<>();
    for (String table : names(connection)) {
      content.put(table.toLowerCase(Locale.ROOT), rows(connection, table));
    }
    return content;
  }

  private static Set<String> names(Connection connection) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet found =
        connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
      while (found.next()) {
        if (TABLES.contains(found.getString("TABLE_TYPE"))) {
          names.add(found.getString("TABLE_NAME"));
        }
      }
    }
    return names;
  }

  private static SortedSet<String> rows(Connection connection, String table) throws SQLException {
    SortedSet<String> found = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(rows.getString(i)).append('|');
        }
        found.add(row.toString());
      }
    }
    return found;
  }
}
