package org.innoplaces.launcher.purge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The entries of a content type that a plugin brought, with all that hangs on them. */
final class OwnEntries implements Section {

  private static final String ENTRIES = "(select id from entry where type = ?)";
  private static final String REVISIONS =
      "(select r.id from revision r join entry e on e.id = r.entry_id where e.type = ?)";
  private static final String ITEMS =
      "(select i.id from release_item i join entry e on e.id = i.entry_id where e.type = ?)";

  /** In the order in which they refer to each other. */
  private static final List<String> DELETIONS =
      List.of(
          "delete from release_former where item_id in " + ITEMS,
          "delete from release_item where entry_id in " + ENTRIES,
          "delete from publication where entry_id in " + ENTRIES,
          "delete from entry_head where entry_id in " + ENTRIES,
          "delete from field_value where revision_id in " + REVISIONS,
          "delete from entry_reference where revision_id in " + REVISIONS,
          "delete from revision where entry_id in " + ENTRIES,
          "delete from entry_comment where entry_id in " + ENTRIES,
          "delete from entry_review where entry_id in " + ENTRIES,
          "delete from preview_link where entry_id in " + ENTRIES,
          "delete from unsaved_text where type = ?",
          "delete from saved_view where type = ?",
          "delete from entry where type = ?",
          "delete from indexed_field where type = ?",
          "delete from remembered_type where name = ?");

  private static final String[][] PARTS = {
    {"revision", "revision", "revisions"},
    {"publication", "publication", "publications"},
    {"entry_comment", "comment", "comments"},
    {"entry_review", "review", "reviews"},
    {"preview_link", "preview link", "preview links"},
    {"release_item", "place in a release", "places in releases"},
  };

  private static final String REFERRING =
      "select distinct e.type || '/' || cast(e.id as varchar(36)) || case when h.title is null"
          + " then '' else ' (' || h.title || ')' end"
          + " from entry_reference f join entry t on t.id = f.target_id"
          + " join entry_head h on h.revision_id = f.revision_id"
          + " join entry e on e.id = h.entry_id where t.type = ? and e.type <> ? order by 1";

  private static final int MOST = 5;

  private final Rows rows;
  private final String type;

  OwnEntries(Rows rows, String type) {
    this.rows = rows;
    this.type = type;
  }

  @Override
  public List<String> deletes() throws SQLException {
    List<String> lines = new ArrayList<>();
    long entries = count();
    if (entries > 0) {
      List<String> parts = new ArrayList<>();
      for (String[] part : PARTS) {
        String sql = "select count(*) from " + part[0] + " where entry_id in " + ENTRIES;
        addUnlessNone(parts, rows.count(sql, type), part[1], part[2]);
      }
      lines.add(
          "%s of its type %s%s"
              .formatted(
                  Amount.of(entries, "entry", "entries"),
                  type,
                  parts.isEmpty() ? "" : ": " + String.join(", ", parts)));
    }
    List<String> loose = new ArrayList<>();
    addUnlessNone(loose, countTyped("saved_view"), "saved view", "saved views");
    addUnlessNone(loose, countTyped("unsaved_text"), "text not saved", "texts not saved");
    loose.forEach(what -> lines.add(what + " of its type " + type));
    return lines;
  }

  private static void addUnlessNone(List<String> parts, long count, String one, String several) {
    if (count > 0) {
      parts.add(Amount.of(count, one, several));
    }
  }

  private long countTyped(String table) throws SQLException {
    return rows.count("select count(*) from " + table + " where type = ?", type);
  }

  long count() throws SQLException {
    return countTyped("entry");
  }

  /** Who refers to them, in whose texts nothing is changed. */
  @Override
  public List<String> keeps() throws SQLException {
    List<String> referring = rows.texts(REFERRING, type, type);
    if (referring.isEmpty()) {
      return List.of();
    }
    String more = referring.size() > MOST ? " and %d more".formatted(referring.size() - MOST) : "";
    return List.of(
        "references to entries of its type %s, which will lead nowhere, in %s%s"
            .formatted(type, String.join(", ", referring.stream().limit(MOST).toList()), more));
  }

  @Override
  public void delete() throws SQLException {
    for (String deletion : DELETIONS) {
      rows.change(deletion, type);
    }
  }
}
