package org.innoplaces.content.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.innoplaces.testkit.TestPlatform;

/** The rows of revisions and publications of some entries, read past the platform. */
record StoredRows(List<Published> publications, List<String> revisions) {

  /** A row of the table of publications. */
  record Published(
      UUID entry,
      String locale,
      Instant from,
      Instant until,
      String slug,
      int number,
      String row) {}

  static StoredRows of(TestPlatform platform, UUID first, UUID second) {
    try (Connection connection = platform.database().dataSource().getConnection()) {
      return new StoredRows(
          rows(
              connection,
              "select p.*, r.number from publication p join revision r on r.id = p.revision_id"
                  + " where p.entry_id in (?, ?)",
              StoredRows::published,
              first,
              second),
          rows(
              connection,
              "select * from revision where entry_id in (?, ?) order by id",
              StoredRows::text,
              first,
              second));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Every byte that is stored in a locale. */
  List<String> everythingIn(String locale) {
    List<String> everything =
        new ArrayList<>(
            publications.stream()
                .filter(row -> row.locale().equals(locale))
                .map(Published::row)
                .sorted()
                .toList());
    revisions.stream().filter(row -> row.contains("|" + locale + "|")).forEach(everything::add);
    return everything;
  }

  private static Published published(ResultSet row) throws SQLException {
    return new Published(
        row.getObject("entry_id", UUID.class),
        row.getString("locale"),
        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
        row.getObject("valid_until", OffsetDateTime.class).toInstant(),
        row.getString("slug"),
        row.getInt("number"),
        text(row));
  }

  private static String text(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder("|");
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      text.append(row.getString(column)).append('|');
    }
    return text.toString();
  }

  private static <T> List<T> rows(
      Connection connection, String sql, Reader<T> reader, UUID first, UUID second)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, first);
      statement.setObject(2, second);
      List<T> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(reader.read(found));
        }
      }
      return rows;
    }
  }

  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
