package org.innoplaces.testkit;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Looks for texts in every column of every table, bytes too, so that no place is forgotten. */
final class TextSearch {

  private final DataSource database;

  TextSearch(DataSource database) {
    this.database = database;
  }

  /** Each {@code table.column} that has one of them, in whatever case. */
  Set<String> places(String... texts) {
    List<String> wanted = Stream.of(texts).map(text -> text.toLowerCase(Locale.ROOT)).toList();
    Set<String> places = new TreeSet<>();
    try (Connection connection = database.getConnection()) {
      for (String table : tables(connection)) {
        look(connection, table, wanted, places);
      }
      return places;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        if (found.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
          tables.add(found.getString("TABLE_NAME"));
        }
      }
    }
    return tables;
  }

  private static void look(
      Connection connection, String table, List<String> wanted, Set<String> places)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          String value = text(rows.getObject(column)).toLowerCase(Locale.ROOT);
          if (wanted.stream().anyMatch(value::contains)) {
            String name = table + "." + rows.getMetaData().getColumnName(column);
            places.add(name.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
  }

  private static String text(Object value) throws SQLException {
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    if (value instanceof Clob clob) {
      return clob.getSubString(1, Math.toIntExact(clob.length()));
    }
    if (value instanceof Blob blob) {
      return text(blob.getBytes(1, Math.toIntExact(blob.length())));
    }
    return String.valueOf(value);
  }
}
