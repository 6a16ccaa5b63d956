package org.innoplaces.privacy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.innoplaces.testkit.TestPlatform;

/** Looks through every row of every table for bytes, as somebody would in a dump. */
public final class PersonSearch {

  private final TestPlatform platform;

  /** Looks through this one. */
  public PersonSearch(TestPlatform platform) {
    this.platform = platform;
  }

  /** The tables and columns in which one of the texts stands, whatever the case. */
  public TreeSet<String> placesOf(String... texts) {
    TreeSet<String> places = new TreeSet<>();
    try (Connection connection = platform.database().dataSource().getConnection()) {
      for (String table : tables(connection)) {
        search(connection, table, places, texts);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return places;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        String schema = tables.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
        if (!schema.startsWith("information") && !schema.startsWith("pg_")) {
          names.add(tables.getString("TABLE_SCHEM") + "." + tables.getString("TABLE_NAME"));
        }
      }
    }
    return names;
  }

  private static void search(
      Connection connection, String table, TreeSet<String> places, String... texts)
      throws SQLException {
    String quoted = "\"" + table.replace(".", "\".\"") + "\"";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + quoted)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          Object value = rows.getObject(i);
          String written =
              value instanceof byte[] bytes ? new String(bytes) : String.valueOf(value);
          for (String text : texts) {
            if (written.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
              places.add(table + "." + columns.getColumnName(i) + ": " + text);
            }
          }
        }
      }
    }
  }
}
