package org.innoplaces.launcher.purge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of the platform's tables that carry a plugin's id, or a name with the id in front. */
final class NamedRows implements Section {

  /** Which rows of which table, by which pattern of the id, and what they are for people. */
  private record Place(String where, String pattern, String one, String several) {}

  private static final String DOTTED = "%s.%%";

  private static final List<Place> PLACES =
      List.of(
          new Place("plugin_setting where plugin like ?", "%s", "form of settings", "settings"),
          new Place(
              "mail_template where id like ?",
              DOTTED,
              "mail with words of yours",
              "mails with words of yours"),
          new Place(
              "kept_record where file like ?",
              "plugins/%s/%%",
              "record that an import kept",
              "records that an import kept"),
          new Place("deed_link where purpose like ?", DOTTED, "one-time link", "one-time links"),
          new Place(
              "job_execution where task_name like ?", DOTTED, "scheduled task", "scheduled tasks"),
          new Place(
              "job_failure where job like ?", DOTTED, "note of a failure", "notes of failures"));

  private static final List<Place> GRANTS =
      List.of(
          new Place("access_grant", "", "permission in roles", "permissions in roles"),
          new Place("api_token_grant", "", "permission of tokens", "permissions of tokens"));

  private final Rows rows;
  private final Belongings own;

  NamedRows(Rows rows, Belongings own) {
    this.rows = rows;
    this.own = own;
  }

  @Override
  public List<String> deletes() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (Place place : PLACES) {
      String pattern = place.pattern().formatted(own.id());
      add(lines, rows.count("select count(*) from " + place.where(), pattern), place);
    }
    for (Place place : GRANTS) {
      long count = 0;
      for (String permission : permissions(place)) {
        String sql = "select count(*) from " + place.where() + " where permission = ?";
        count += rows.count(sql, permission);
      }
      add(lines, count, place);
    }
    return lines;
  }

  private static void add(List<String> lines, long count, Place place) {
    if (count > 0) {
      lines.add(Amount.of(count, place.one(), place.several()));
    }
  }

  private List<String> permissions(Place place) throws SQLException {
    return rows.texts("select distinct permission from " + place.where()).stream()
        .filter(own::owns)
        .toList();
  }

  @Override
  public void delete() throws SQLException {
    for (Place place : PLACES) {
      rows.change("delete from " + place.where(), place.pattern().formatted(own.id()));
    }
    for (Place place : GRANTS) {
      for (String permission : permissions(place)) {
        rows.change("delete from " + place.where() + " where permission = ?", permission);
      }
    }
  }
}
