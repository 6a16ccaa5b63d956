package org.innoplaces.content.entry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.testkit.TestPlatform;

/** Asks the tables themselves for what must never be there. */
public final class Overlaps {

  private static final String AT_ONE_TIME =
      " from publication a join publication b on a.id < b.id and a.locale = b.locale"
          + " and a.valid_from < b.valid_until and b.valid_from < a.valid_until";

  private Overlaps() {}

  /** Pairs of publications of one entry and locale that are seen at one instant. */
  public static List<String> ofIntervals(TestPlatform platform) {
    return rows(
        platform, "select a.entry_id, a.locale" + AT_ONE_TIME + " and a.entry_id = b.entry_id");
  }

  /** Pairs of entries of one type that have one slug at one instant in one language. */
  public static List<String> ofSlugs(TestPlatform platform) {
    return rows(
        platform,
        "select a.slug, a.locale"
            + AT_ONE_TIME
            + " and a.type = b.type and a.slug = b.slug and a.entry_id <> b.entry_id"
            + " and a.locale <> 'und'");
  }

  private static List<String> rows(TestPlatform platform, String sql) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = platform.database().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1) + " " + found.getString(2));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return rows;
  }
}
